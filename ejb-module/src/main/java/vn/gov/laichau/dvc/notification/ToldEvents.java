package vn.gov.laichau.dvc.notification;

import java.util.Optional;

import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.wording.NoticeEvent;

/**
 * Which verb of a dossier its applicant is told, and as what (one-stop rules, transitions T2–T27). The compiler asks for a
 * new verb.
 */
final class ToldEvents {

    private ToldEvents() {
    }

    static Optional<NoticeEvent> of(DossierVerb verb, Outcome outcome) {
        return Optional.ofNullable(switch (verb) {
            case SUBMIT -> NoticeEvent.SUBMIT;
            case RESUBMIT -> NoticeEvent.RESUBMIT;
            case REQUIRE_SUPPLEMENT -> NoticeEvent.REQUIRE_SUPPLEMENT;
            case REFUSE_RECEPTION -> NoticeEvent.REFUSE_RECEPTION;
            case ACCEPT -> NoticeEvent.ACCEPT;
            case START -> NoticeEvent.START;
            case ISSUE -> outcome == Outcome.REFUSE ? NoticeEvent.ISSUE_REFUSAL : NoticeEvent.ISSUE;
            case ARRIVE_AT_DESK -> NoticeEvent.ARRIVE_AT_DESK;
            case RETURN_RESULT -> NoticeEvent.RETURN_RESULT;
            case MOVE_VERSION -> NoticeEvent.MOVE_VERSION;
            case TRANSFER -> NoticeEvent.TRANSFER;
            case REQUIRE_SUPPLEMENT_IN_PROCESS -> NoticeEvent.REQUIRE_SUPPLEMENT_IN_PROCESS;
            case REOPEN_SUPPLEMENT -> NoticeEvent.REOPEN_SUPPLEMENT;
            case CONFIRM_SUPPLEMENT -> NoticeEvent.CONFIRM_SUPPLEMENT;
            case DEMAND_PAYMENT -> NoticeEvent.DEMAND_PAYMENT;
            case CORRECT_DEMAND -> NoticeEvent.CORRECT_DEMAND;
            case RECORD_FEE -> NoticeEvent.RECORD_FEE;
            case REFUND -> NoticeEvent.REFUND;
            case EXTEND -> NoticeEvent.EXTEND;
            case RECALENDAR -> NoticeEvent.RECALENDAR;
            case STOP -> NoticeEvent.STOP;
            case WITHDRAW -> NoticeEvent.WITHDRAW;
            case DECLINE_WITHDRAWAL -> NoticeEvent.DECLINE_WITHDRAWAL;
            case REPORT_MISMATCH -> NoticeEvent.REPORT_MISMATCH;
            case REEXAMINE -> NoticeEvent.REEXAMINE;
            case REOPEN_FOR_CORRECTION -> NoticeEvent.REOPEN_FOR_CORRECTION;
            // steps inside the agency: the timeline shows them, and whoever is to go on is told (WorkEvents)
            case RETURN_WITH_REMARK, PASS_ON, ARRIVE, TAKE_OVER, ASSIGN, CONSULT, CONSENT_BY_SILENCE,
                    GO_ON_WITHOUT_ANSWER, RESUME, FORWARD, PROPOSE, INITIAL, ENDORSE, SEND_ON, APPROVE,
                    DECIDE_REFUSAL, DECLINE_TO_SIGN,
                    ASK_SUPPLEMENT, ASK_EXTENSION, ASK_STOP, ASK_WITHDRAWAL, DECLINE,
                    CLOSE -> null;
        });
    }
}
