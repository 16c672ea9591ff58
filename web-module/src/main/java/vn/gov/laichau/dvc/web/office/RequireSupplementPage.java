package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.CheckSlot;
import vn.gov.laichau.dvc.dossier.AnswerTerm;
import vn.gov.laichau.dvc.dossier.DossierReception;
import vn.gov.laichau.dvc.dossier.ItemVerdict;
import vn.gov.laichau.dvc.dossier.PaperVerdict;
import vn.gov.laichau.dvc.dossier.ReturnedItem;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.motion.MotionFiling;
import vn.gov.laichau.dvc.tracking.AnswerLine;

/** Composes what is asked of the applicant, thing by thing, all at once (Điều 7). Bad verdicts are in it already. */
@Named("requireSupplement")
@RequestScoped
public class RequireSupplementPage extends DossierActPage {

    @Inject
    DossierReception reception;

    @Inject
    MotionFiling filing;

    @Inject
    AnswerTerm answering;

    private LocalDate until;

    public List<SupplementReason> getReasons() {
        return Arrays.asList(SupplementReason.values());
    }

    /** Whether a paper is on the list: as typed, or because it was found bad. */
    public boolean isAsked(CheckSlot slot) {
        return asked.has("version") ? asked.has("p_" + slot.key()) : slot.verdict() != PaperVerdict.GOOD
                && slot.verdict() != PaperVerdict.UNCHECKED;
    }

    /** Whether an answer is on the list: as typed, or because what came back was rejected. */
    public boolean isAsked(AnswerLine answer) {
        return asked.has("version") ? asked.has("f_" + answer.field()) : rejected(answer.field(), false).isPresent();
    }

    public SupplementReason reason(AnswerLine answer) {
        return asked.has("version") ? reasonTyped("fr_" + answer.field())
                : rejected(answer.field(), false).map(ReturnedItem::verdictReason).orElse(SupplementReason.INACCURATE);
    }

    public String note(AnswerLine answer) {
        return asked.has("version") ? asked.text("fn_" + answer.field())
                : rejected(answer.field(), false).map(ReturnedItem::verdictNote).orElse("");
    }

    private Optional<ReturnedItem> rejected(String target, boolean paper) {
        return getPage().returned().stream().filter(item -> item.paper() == paper && item.target().equals(target)
                && item.verdict() == ItemVerdict.REJECTED).findFirst();
    }

    public String note(CheckSlot slot) {
        return asked.has("version") ? asked.text("pn_" + slot.key()) : slot.verdictNote();
    }

    public SupplementReason reason(CheckSlot slot) {
        if (asked.has("version")) {
            return reasonTyped("pr_" + slot.key());
        }
        return rejected(slot.key(), true).map(ReturnedItem::verdictReason).orElseGet(() -> usual(slot));
    }

    private static SupplementReason usual(CheckSlot slot) {
        return switch (slot.verdict()) {
            case MISSING -> SupplementReason.MISSING;
            case UNREADABLE -> SupplementReason.UNREADABLE;
            default -> slot.files().isEmpty() ? SupplementReason.MISSING : SupplementReason.INCOMPLETE;
        };
    }

    public String send() {
        var asks = new ArrayList<SupplementAsk>();
        getPage().slots().stream().filter(slot -> asked.has("p_" + slot.key())).forEach(slot -> asks.add(
                new SupplementAsk(slot.key(), true, reasonTyped("pr_" + slot.key()), asked.text("pn_" + slot.key()))));
        getPage().answers().stream().filter(answer -> asked.has("f_" + answer.field())).forEach(answer -> asks.add(
                new SupplementAsk(answer.field(), false, reasonTyped("fr_" + answer.field()),
                        asked.text("fn_" + answer.field()))));
        if (isAfterAppraisal()) {
            filing.askSupplement(id(), version(), asks, asked.text("words"), asked.text("ground"));
            return toDossier("motion.done");
        }
        reception.requireSupplement(id(), version(), asks, asked.text("ground"));
        return toInbox("supplement.asked", getPage().code());
    }

    /** The last day for an answer, if it is asked for today. */
    public LocalDate getUntil() {
        if (until == null) {
            until = answering.until(id());
        }
        return until;
    }

    /** The specialist asks, and the leader has to agree. */
    public boolean isAfterAppraisal() {
        return getPage().may("ASK_SUPPLEMENT");
    }

    /** The desk, or after acceptance the specialist. */
    public void requireEither() throws IOException {
        if (!isAfterAppraisal()) {
            require("REQUIRE_SUPPLEMENT");
        }
    }

    private SupplementReason reasonTyped(String name) {
        return getReasons().stream().filter(reason -> reason.name().equals(asked.text(name))).findFirst()
                .orElse(SupplementReason.OTHER);
    }
}
