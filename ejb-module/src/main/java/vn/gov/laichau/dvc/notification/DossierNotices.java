package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.time.format.DateTimeFormatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.consultation.ConsultationLate;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.dossier.SupplementReason;
import vn.gov.laichau.dvc.handoff.HandoffFailed;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;

/** Tells people what happened to a dossier, in the transaction in which it happened (Điều 3.3, 7, 8.2). */
@ApplicationScoped
public class DossierNotices {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy")
            .withZone(OfficeClock.ZONE);

    @Inject
    Dossiers dossiers;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Notices notices;

    @Inject
    NoticeQueue queue;

    void tell(@Observes DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        switch (moved.verb()) {
            case SUBMIT, RESUBMIT, REQUIRE_SUPPLEMENT, REFUSE_RECEPTION, ACCEPT, START, ISSUE, ARRIVE_AT_DESK,
                    RETURN_RESULT, MOVE_VERSION -> tellApplicant(dossier, kind(moved.verb(), dossier), moved);
            case RETURN_WITH_REMARK -> add(dossier, dossier.getProposedBy(),
                    officers.emailOf(dossier.getProposedBy()), moved.verb().name(), moved.stamp().at(),
                    moved.reason());
            case PASS_ON, ARRIVE, TAKE_OVER, ASSIGN, CONSULT, CONSENT_BY_SILENCE, RESUME, FORWARD, PROPOSE, INITIAL, ENDORSE,
                    SEND_ON, APPROVE, DECIDE_REFUSAL -> {
                // steps inside the agency: the timeline shows them, no letter is due
            }
        }
    }

    /** The desk of the agency that asked is told that no answer came in time (NĐ 61 Art 19.5). */
    void tell(@Observes ConsultationLate late) {
        var dossier = dossiers.get(late.dossier());
        units.part(dossier.getStepUnit().agency(), UnitKind.DESK).ifPresent(desk -> officers.servingIn(desk.getId(),
                Role.RECEPTION).forEach(o -> add(dossier, o.login(), null, "CONSULTATION_LATE", late.stamp().at(),
                        late.unit())));
    }

    void tell(@Observes HandoffFailed failed) {
        var dossier = dossiers.get(failed.dossier());
        officers.servingIn(failed.from(), Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.RECORDS_CLERK)
                .forEach(o -> add(dossier, o.login(), null, "HANDOFF_FAILED", failed.stamp().at(), ""));
        officers.servingIn(failed.to(), Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.RECORDS_CLERK)
                .forEach(o -> add(dossier, o.login(), null, "HANDOFF_FAILED", failed.stamp().at(), ""));
    }

    private static String kind(DossierVerb verb, Dossier dossier) {
        return verb == DossierVerb.ISSUE && dossier.getOutcome() == Outcome.REFUSE ? "ISSUE_REFUSAL" : verb.name();
    }

    /** Behind a dossier that is only tried nobody waits for news. */
    private void tellApplicant(Dossier dossier, String kind, DossierMoved moved) {
        if (dossier.isTest()) {
            return;
        }
        var applicant = dossier.getApplicant();
        var details = moved.verb() == DossierVerb.REQUIRE_SUPPLEMENT ? asked(dossier)
                : moved.reason() == null ? "" : moved.reason();
        add(dossier, applicant.getLogin(), applicant.getEmail(), kind, moved.stamp().at(), details);
    }

    private static String asked(Dossier dossier) {
        var list = new StringBuilder();
        dossier.openSupplement().ifPresent(asked -> asked.getItems().forEach(item -> list.append("\n- ")
                .append(dossier.nameOf(item)).append(": ").append(reason(item.getReason()))
                .append(item.getNote() == null || item.getNote().isBlank() ? "" : " (" + item.getNote() + ")")));
        return list.toString();
    }

    private static String reason(SupplementReason reason) {
        return NoticeTexts.title("SupplementReason." + reason);
    }

    private void add(Dossier dossier, String recipient, String email, String kind, Instant at, String details) {
        var values = new Object[] {dossier.getCode(), dossier.getProcedure().getProcedure().getName(),
            agency(dossier).getName(), when(dossier.getSubmittedAt()), when(dossier.getAppointmentAt()), details,
            dossier.getDecisionText() == null ? "" : dossier.getDecisionText()};
        var notice = new Notice(recipient, dossier.isTest() ? null : email, kind, NoticeTexts.title(kind, values),
                limited(NoticeTexts.body(kind, values)), dossier.getUuid(), at);
        notices.add(notice);
        if (notice.isToBeMailed()) {
            queue.send(notice);
        }
    }

    /** Who acts: the agency that decided, or where the dossier is; before and after, the one to which it was sent. */
    private static Unit agency(Dossier dossier) {
        return switch (dossier.getStatus()) {
            case IN_PROCESS, CONSULTING, AWAITING_APPROVAL -> dossier.getStepUnit().agency();
            case SIGNED, RESULT_ISSUED -> dossier.getDecidedIn().agency();
            default -> dossier.getAgency();
        };
    }

    private static String limited(String body) {
        return body.length() <= 4000 ? body : body.substring(0, 3999) + "…";
    }

    private static String when(Instant at) {
        return at == null ? "" : WHEN.format(at);
    }
}
