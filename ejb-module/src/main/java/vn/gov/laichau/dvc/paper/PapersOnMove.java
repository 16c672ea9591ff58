package vn.gov.laichau.dvc.paper;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.document.DocumentSettings;
import vn.gov.laichau.dvc.document.FileStore;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.register.RegisterKind;
import vn.gov.laichau.dvc.register.Registers;

/** Makes the paper that belongs to a move of a dossier, in the transaction of the move (Điều 7, 8.2; TT 01/2018). */
@ApplicationScoped
public class PapersOnMove {

    @Inject
    Dossiers dossiers;

    @Inject
    Papers papers;

    @Inject
    Registers registers;

    @Inject
    PdfWriter pdf;

    @Inject
    Signing signing;

    @Inject
    FileStore files;

    @Inject
    DocumentSettings settings;

    @Inject
    PaperContent content;

    void make(@Observes DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        switch (moved.verb()) {
            case SUBMIT -> {
                make(PaperKind.ACKNOWLEDGEMENT, dossier, moved, () -> content.answers(dossier));
                make(PaperKind.DECLARATION, dossier, moved, () -> Declaration.of(dossier, moved.stamp().at()));
            }
            case RESUBMIT -> make(PaperKind.DECLARATION, dossier, moved, () -> Declaration.of(dossier, moved.stamp().at()));
            case ACCEPT, CONFIRM_SUPPLEMENT, RECALENDAR ->
                make(PaperKind.RECEIPT, dossier, moved, () -> content.receipt(dossier, moved));
            case REQUIRE_SUPPLEMENT, REQUIRE_SUPPLEMENT_IN_PROCESS, REOPEN_SUPPLEMENT ->
                make(PaperKind.SUPPLEMENT_REQUEST, dossier, moved, () -> content.asked(dossier, moved));
            case REFUSE_RECEPTION -> make(PaperKind.REFUSAL_NOTICE, dossier, moved, () -> content.refused(dossier, moved));
            case EXTEND -> make(PaperKind.APOLOGY, dossier, moved, () -> content.apology(dossier, moved));
            case STOP, WITHDRAW -> make(PaperKind.STOP_NOTICE, dossier, moved, () -> content.ended(dossier, moved));
            case DEMAND_PAYMENT, CORRECT_DEMAND ->
                make(PaperKind.FEE_NOTICE, dossier, moved, () -> content.fee(dossier, moved));
            case RECORD_FEE -> make(PaperKind.FEE_CONFIRMATION, dossier, moved, () -> content.fee(dossier, moved));
            case REFUND -> make(PaperKind.REFUND_CONFIRMATION, dossier, moved, () -> content.refunded(dossier, moved));
            case CONSULT -> {
                var asked = content.asked(dossier);
                make(PaperKind.QUESTION, dossier, moved, () -> content.question(dossier, moved, asked)).to(asked.getTo());
            }
            case REPORT_MISMATCH -> make(PaperKind.MISMATCH_MINUTES, dossier, moved, () -> content.mismatch(dossier, moved));
            case REOPEN_FOR_CORRECTION ->
                make(PaperKind.CORRECTION_APOLOGY, dossier, moved, () -> content.correction(dossier, moved));
            case ISSUE -> issue(PaperKind.RESULT, dossier, dossier.getResultNumber(), "", moved);
            case SEND_ON -> issue(PaperKind.TRANSMITTAL, dossier, moved.reason(), dossier.getStepUnit().agency().getName(),
                    moved);
            default -> {
                // the other moves have no paper of their own
            }
        }
    }

    /** What was signed goes out with its number and date, in the name of the agency that decided. */
    private void issue(PaperKind kind, Dossier dossier, String number, String recipient, DossierMoved moved) {
        var decided = new Decided(kind, dossier.getOutcome(), dossier.getDecisionText(), dossier.getDecidedIn(),
                dossier.getDecidedBy(), dossier.getDecidedFor(), dossier.getSigningCapacity(), recipient);
        var at = moved.stamp().at();
        papers.add(new OfficialPaper(dossier.getId(), kind, number, signing.issue(dossier, decided, number, at), at));
    }

    /** The number first: what the paper says of its line in the book is read afterwards. */
    private OfficialPaper make(PaperKind kind, Dossier dossier, DossierMoved moved,
            Supplier<Map<String, Object>> special) {
        var at = moved.stamp().at();
        var number = number(kind, dossier, moved);
        var values = content.common(dossier, moved.stamp(), number);
        values.putAll(special.get());
        var name = dossier.getCode() + "-" + kind.template() + ".pdf";
        var bytes = new ByteArrayInputStream(pdf.write(kind.template(), values));
        var paper = new OfficialPaper(dossier.getId(), kind, number, files.store(name, bytes, settings.maxBytes()), at);
        papers.add(paper);
        return paper;
    }

    private String number(PaperKind kind, Dossier dossier, DossierMoved moved) {
        return kind.register().map(book -> number(book, dossier, moved)).orElse("");
    }

    /** What is only tried takes no number of a register, and a second receipt keeps the number of the first. */
    private String number(RegisterKind book, Dossier dossier, DossierMoved moved) {
        if (dossier.isTest()) {
            return "THU/" + book.sign();
        }
        return Optional.of(book).filter(RegisterKind.DOSSIERS::equals)
                .flatMap(dossiersBook -> registers.lineOf(dossier.getUuid(), dossiersBook))
                .orElseGet(() -> registers.enter(book, book.isOfDesk() || moved.unit() == null ? dossier.getAgency()
                        : content.acting(moved), dossier, moved.stamp().at())).label();
    }
}
