package vn.gov.laichau.dvc.web.office;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.CheckSlot;
import vn.gov.laichau.dvc.dossier.DossierReception;
import vn.gov.laichau.dvc.dossier.FileView;
import vn.gov.laichau.dvc.dossier.PaperCheck;
import vn.gov.laichau.dvc.dossier.PaperVerdict;
import vn.gov.laichau.dvc.handoff.HandoffDesk;
import vn.gov.laichau.dvc.inbox.WorkQueue;
import vn.gov.laichau.dvc.paper.ApprovedDocument;
import vn.gov.laichau.dvc.paper.IssuedCheck;
import vn.gov.laichau.dvc.paper.IssuedProof;
import vn.gov.laichau.dvc.web.common.Show;
import vn.gov.laichau.dvc.workflow.QueueTab;
import vn.gov.laichau.dvc.fees.FeeCollection;
import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.handling.DossierPassing;
import vn.gov.laichau.dvc.handling.ResultIssuing;

/** A dossier on an officer's screen: everything his unit may see, and what he may do with it now (Điều 7–9). */
@Named("officeDossier")
@RequestScoped
public class OfficeDossierPage extends DossierActPage {

    @Inject
    DossierReception reception;

    @Inject
    ReturnedPart returned;

    @Inject
    DossierHandling handling;

    @Inject
    DossierPassing passing;

    @Inject
    ResultIssuing issuing;

    @Inject
    HandoffDesk handoffs;

    @Inject
    FeeCollection fees;

    @Inject
    WorkQueue queue;

    @Inject
    Show show;

    @Inject
    IssuedCheck issuedCheck;

    @Inject
    ApprovedDocument approved;

    private Optional<UUID> next;
    private Optional<UUID> toIssue;
    private Optional<IssuedProof> proof;

    /** That the issued document holds the approved one byte for byte; null while nothing is issued. */
    public IssuedProof getProof() {
        if (proof == null) {
            proof = issuedCheck.compare(id());
        }
        return proof.orElse(null);
    }

    /** What the leader has approved and the records clerk is to issue; null at any other time. */
    public UUID getToIssue() {
        if (toIssue == null) {
            toIssue = getPage().onlyAsked() ? Optional.empty() : approved.toIssue(id());
        }
        return toIssue.orElse(null);
    }

    public List<PaperVerdict> getVerdicts() {
        return Arrays.stream(PaperVerdict.values()).filter(verdict -> verdict != PaperVerdict.UNCHECKED).toList();
    }

    public String saveVerdicts() {
        reception.check(id(), version(), judged(), returned.checks());
        return toDossier("check.saved");
    }

    /** Keeps the verdicts of the same form, then accepts. */
    public String accept() {
        int version = saved();
        var accepted = reception.accept(id(), version);
        return toDossier("accept.done", show.appointment(accepted.appointmentAt())) + "&next=TO_RECEIVE";
    }

    /** What was judged counts as judged, all other papers that were sent are in order, and it is accepted. */
    public String acceptAllGood() {
        var accepted = reception.acceptAllGood(id(), version(), judged(), returned.checks());
        return toDossier("accept.done", show.appointment(accepted.appointmentAt())) + "&next=TO_RECEIVE";
    }

    /** The next dossier to receive, after one was accepted. */
    public UUID getNext() {
        if (next == null) {
            next = "TO_RECEIVE".equals(asked.text("next")) ? queue.next(QueueTab.TO_RECEIVE, id()) : Optional.empty();
        }
        return next.orElse(null);
    }

    /** The verdict as typed, if a form was sent, else as it was found. */
    public PaperVerdict verdictOf(CheckSlot slot) {
        return verdict(slot).orElse(slot.verdict());
    }

    public String noteOf(CheckSlot slot) {
        return asked.has("n_" + slot.key()) ? asked.text("n_" + slot.key()) : slot.verdictNote();
    }

    /** Keeps the verdicts of the same form, then confirms that all is there that was asked for after acceptance. */
    public String confirm() {
        int version = saved();
        var confirmed = reception.confirmSupplement(id(), version);
        return toDossier("confirm.done", show.appointment(confirmed.appointmentAt()));
    }

    /** What was judged counts as judged, the rest of what came is enough, and the time runs again. */
    public String confirmAllGood() {
        var confirmed = reception.confirmAllGood(id(), version(), judged(), returned.checks());
        return toDossier("confirm.done", show.appointment(confirmed.appointmentAt()));
    }

    /** Keeps what was judged in the same form; the version that the dossier has then. */
    private int saved() {
        var papers = judged();
        var items = returned.checks();
        if (papers.isEmpty() && items.isEmpty()) {
            return version();
        }
        reception.check(id(), version(), papers, items);
        return refreshed().version();
    }

    public String reopen() {
        reception.reopenSupplement(id(), version(), judged(), returned.checks(), asked.text("words"));
        return toInbox("reopen.done", getPage().code());
    }

    public String recordFee() {
        fees.record(id(), version(), asked.text("receipt"));
        return toDossier("return.paid");
    }

    private List<PaperCheck> judged() {
        var checks = new ArrayList<PaperCheck>();
        getPage().slots().forEach(slot -> verdict(slot).ifPresent(verdict -> checks.add(
                new PaperCheck(slot.key(), verdict, asked.text("n_" + slot.key())))));
        return checks;
    }

    private Optional<PaperVerdict> verdict(CheckSlot slot) {
        var chosen = asked.text("v_" + slot.key());
        return getVerdicts().stream().filter(verdict -> verdict.name().equals(chosen)).findFirst();
    }

    public String passOn() {
        passing.passOn(id(), version(), asked.text("words"));
        return toInbox("pass.done", getPage().code());
    }

    public String takeOver() {
        passing.takeOver(id(), version(), asked.text("words"));
        return toDossier("takeOver.done");
    }

    /** Ends a handling after which another one comes. */
    public String forward() {
        handling.forward(id(), version(), asked.text("words"));
        return toInbox("forward.done", getPage().code());
    }

    public String claim() {
        handling.claim(id(), version());
        return toDossier("claim.done");
    }

    public String issue() {
        var before = getPage();
        issuing.issue(id(), version());
        return before.may("SEND_ON") ? toInbox("sendOn.done", before.code(), before.step().nextAgency())
                : toInbox("issue.done", before.code());
    }

    public String resend() {
        handoffs.resend(getPage().undelivered());
        return toDossier("resend.done");
    }

    /** The file beside the dossier: the one that was asked for, or the first. */
    public FileView getViewed() {
        return files().filter(file -> file.id().toString().equals(asked.text("file"))).findFirst()
                .or(() -> files().findFirst()).orElse(null);
    }

    public boolean isPicture() {
        return getViewed() != null && getViewed().mediaType().startsWith("image/");
    }

    public boolean isPdf() {
        return getViewed() != null && "application/pdf".equals(getViewed().mediaType());
    }

    private Stream<FileView> files() {
        return getPage().slots().stream().flatMap(slot -> Stream.concat(slot.files().stream(),
                slot.earlier().stream()));
    }
}
