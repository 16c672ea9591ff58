package vn.gov.laichau.dvc.notification;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

import vn.gov.laichau.dvc.consultation.ConsultationLate;
import vn.gov.laichau.dvc.consultation.QuestionGivenUp;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.handoff.HandoffFailed;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.paper.OfficialPaper;
import vn.gov.laichau.dvc.paper.PaperKind;
import vn.gov.laichau.dvc.paper.Papers;
import vn.gov.laichau.dvc.paper.RefundWords;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeVariable;

/**
 * Tells the applicant what happened to his dossier, in the transaction in which it happened (Điều 3.3, 7, 8.2), and officers
 * of what went wrong on the way; what is to be done is told by {@link WorkNotices}.
 */
@ApplicationScoped
public class DossierNotices {

    /** By these acts a dossier ends without what was asked for: whoever has paid is told what becomes of his money. */
    private static final Set<DossierVerb> JUDGING = EnumSet.of(DossierVerb.REFUSE_RECEPTION, DossierVerb.WITHDRAW,
            DossierVerb.STOP, DossierVerb.ISSUE);

    @Inject
    Dossiers dossiers;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    DossierValues values;

    @Inject
    NoticeWriting writing;

    @Inject
    Papers papers;

    /** After the papers are made: the mail carries the one that belongs to the act (Điều 8.2). */
    void tell(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        ToldEvents.of(moved.verb(), dossier.getOutcome()).ifPresent(event -> {
            var known = values.of(dossier).with(NoticeVariable.REASON, reason(event, dossier, moved))
                    .with(NoticeVariable.DUE, values.askedUntil(dossier))
                    .with(NoticeVariable.AMOUNT, FeeWords.amount(dossier, moved));
            writing.tellApplicant(dossier, event, known, document(event, dossier), moved.stamp().at());
        });
        if (JUDGING.contains(moved.verb()) && dossier.refund().isPresent() && !dossier.isInCorrection()) {
            writing.tellApplicant(dossier, NoticeEvent.MONEY_JUDGED, values.of(dossier).with(NoticeVariable.REASON,
                    String.join("\n", RefundWords.judged(dossier))), moved.stamp().at());
        }
    }

    /** The file that was made of it just now; {@code null} where the notice is the whole of it. */
    private UUID document(NoticeEvent event, Dossier dossier) {
        return carried(event).flatMap(kind -> papers.ofDossier(dossier.getId()).stream()
                .filter(paper -> paper.getKind() == kind).reduce((earlier, later) -> later))
                .map(OfficialPaper::getFileId).orElse(null);
    }

    static Optional<PaperKind> carried(NoticeEvent event) {
        return Optional.ofNullable(switch (event) {
            case REQUIRE_SUPPLEMENT, REQUIRE_SUPPLEMENT_IN_PROCESS, REOPEN_SUPPLEMENT -> PaperKind.SUPPLEMENT_REQUEST;
            case REFUSE_RECEPTION -> PaperKind.REFUSAL_NOTICE;
            case EXTEND -> PaperKind.APOLOGY;
            case DEMAND_PAYMENT, CORRECT_DEMAND -> PaperKind.FEE_NOTICE;
            case RECORD_FEE -> PaperKind.FEE_CONFIRMATION;
            case REFUND -> PaperKind.REFUND_CONFIRMATION;
            case ISSUE_REFUSAL -> PaperKind.RESULT;
            default -> null;
        });
    }

    private String reason(NoticeEvent event, Dossier dossier, DossierMoved moved) {
        return switch (event) {
            case REQUIRE_SUPPLEMENT, REQUIRE_SUPPLEMENT_IN_PROCESS -> values.asked(dossier);
            case REOPEN_SUPPLEMENT -> (moved.reason() + "\n" + values.asked(dossier)).strip();
            case ISSUE_REFUSAL -> dossier.getDecisionText();
            case DEMAND_PAYMENT, RECORD_FEE -> FeeWords.items(dossier, moved);
            case REFUND -> RefundWords.paidOut(dossier.refund().orElseThrow());
            case CORRECT_DEMAND -> FeeWords.items(dossier, moved) + "\n" + moved.reason();
            default -> moved.reason();
        };
    }

    /** The desk of the agency that asked is told that no answer came in time (NĐ 61 Art 19.5). */
    void tell(@Observes ConsultationLate late) {
        var dossier = dossiers.get(late.dossier());
        var known = values.of(dossier).with(NoticeVariable.UNIT, late.unit());
        units.part(dossier.getStepUnit().agency(), UnitKind.DESK).map(desk -> officers.servingIn(desk.getId(),
                Role.RECEPTION)).orElse(List.of()).forEach(officer -> writing.tellOfficer(dossier, officer.login(),
                        NoticeEvent.CONSULTATION_LATE, known, late.stamp().at()));
    }

    /** The unit that did not answer in time is told that its opinion is not waited for any more, and why. */
    void tell(@Observes QuestionGivenUp question) {
        var dossier = dossiers.get(question.dossier());
        var known = values.of(dossier).with(NoticeVariable.UNIT, question.askedBy())
                .with(NoticeVariable.REASON, question.words());
        officers.servingIn(question.unit(), Role.SPECIALIST, Role.DIVISION_HEAD).forEach(officer -> writing.tellOfficer(
                dossier, officer.login(), NoticeEvent.CONSULTATION_CLOSED, known, question.stamp().at()));
    }

    void tell(@Observes HandoffFailed failed) {
        var dossier = dossiers.get(failed.dossier());
        var known = values.of(dossier);
        Stream.of(failed.from(), failed.to()).flatMap(unit -> officers.servingIn(unit, Role.RECEPTION, Role.SPECIALIST,
                Role.DIVISION_HEAD, Role.RECORDS_CLERK).stream()).map(OfficerView::login).distinct()
                .forEach(login -> writing.tellOfficer(dossier, login, NoticeEvent.HANDOFF_FAILED, known,
                        failed.stamp().at()));
    }
}
