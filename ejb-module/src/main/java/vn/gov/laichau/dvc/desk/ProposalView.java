package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;

import vn.gov.laichau.dvc.dossier.Outcome;

/**
 * What lies before the head and the leader, with the remark when it was sent back (Điều 8); {@code present}: made in the
 * stretch in which the dossier is now, not by an agency before.
 */
public record ProposalView(Outcome outcome, String summary, String text, String proposedBy, String unitName,
        String agencyName, Instant proposedAt, String remark, boolean present) implements Serializable {
}
