package vn.gov.laichau.dvc.notification;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.wording.NoticeEvent;

/** Until when a notice that has not left yet is worth sending: afterwards it would call somebody in vain. */
final class Timeliness {

    private Timeliness() {
    }

    /** What confirms that something came or was decided is never past; what asks for something is, once it is done. */
    static boolean isPast(NoticeEvent event, DossierStatus now) {
        return switch (event) {
            case REQUIRE_SUPPLEMENT -> now != DossierStatus.SUPPLEMENT_AT_DESK;
            case REQUIRE_SUPPLEMENT_IN_PROCESS, REOPEN_SUPPLEMENT -> now != DossierStatus.SUPPLEMENT_IN_PROCESS;
            case SUPPLEMENT_WAITING -> now != DossierStatus.SUPPLEMENT_AT_DESK
                    && now != DossierStatus.SUPPLEMENT_IN_PROCESS;
            case DEMAND_PAYMENT, CORRECT_DEMAND -> now != DossierStatus.AWAITING_PAYMENT;
            case ISSUE -> now != DossierStatus.RESULT_ISSUED && now != DossierStatus.RESULT_AT_DESK;
            case ARRIVE_AT_DESK, RESULT_UNCOLLECTED, REPORT_MISMATCH -> now != DossierStatus.RESULT_AT_DESK;
            case START, CONFIRM_SUPPLEMENT, EXTEND, RECALENDAR, REEXAMINE -> now.isFinished();
            default -> false;
        };
    }
}
