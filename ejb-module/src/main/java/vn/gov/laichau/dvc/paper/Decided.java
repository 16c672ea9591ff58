package vn.gov.laichau.dvc.paper;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.SigningCapacity;
import vn.gov.laichau.dvc.organization.Unit;

/**
 * What a document says that is to be signed, or was: its kind and outcome, the text, where and by whom.
 *
 * @param signedFor the leader in whose place it is signed in this capacity, or {@code null} and {@code null}
 * @param recipient name of the agency to which a letter goes; empty for a result
 */
public record Decided(PaperKind kind, Outcome outcome, String text, Unit leadership, String signer, String signedFor,
        SigningCapacity capacity, String recipient) {

    public boolean isRefusal() {
        return kind == PaperKind.RESULT && outcome == Outcome.REFUSE;
    }

    /** What stands behind its number: TB of a written refusal, KQ of another result, CV of a letter. */
    public String sign() {
        return (kind == PaperKind.TRANSMITTAL ? "CV" : isRefusal() ? "TB" : "KQ") + "-" + leadership.agency().getShortName();
    }
}
