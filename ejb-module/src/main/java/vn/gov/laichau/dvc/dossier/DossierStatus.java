package vn.gov.laichau.dvc.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * Where a dossier stands in the eyes of the law (Điều 7–9; one-stop rules). What an agency does between two of these is a
 * task, not a status; overdue is computed from the clock, refusal is a kind of result. Neither is a status.
 */
public enum DossierStatus {
    DRAFT,
    SUBMITTED,
    SUPPLEMENT_AT_DESK,
    NOT_ACCEPTED,
    ACCEPTED,
    IN_PROCESS,
    CONSULTING,
    SUPPLEMENT_IN_PROCESS,
    AWAITING_PAYMENT,
    AWAITING_APPROVAL,
    SIGNED,
    RESULT_ISSUED,
    RESULT_AT_DESK,
    RETURNED,
    WITHDRAWN,
    STOPPED,
    CLOSED;

    /** The whole state machine. The compiler asks for a row when a status is added. */
    public Set<DossierStatus> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(SUPPLEMENT_AT_DESK, NOT_ACCEPTED, ACCEPTED, WITHDRAWN);
            case SUPPLEMENT_AT_DESK -> EnumSet.of(SUBMITTED, NOT_ACCEPTED, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(IN_PROCESS, WITHDRAWN, STOPPED);
            case IN_PROCESS -> EnumSet.of(CONSULTING, SUPPLEMENT_IN_PROCESS, AWAITING_PAYMENT, AWAITING_APPROVAL,
                    WITHDRAWN, STOPPED);
            case CONSULTING, AWAITING_PAYMENT -> EnumSet.of(IN_PROCESS, WITHDRAWN, STOPPED);
            case SUPPLEMENT_IN_PROCESS -> EnumSet.of(IN_PROCESS, WITHDRAWN, STOPPED);
            case AWAITING_APPROVAL -> EnumSet.of(IN_PROCESS, SIGNED, WITHDRAWN, STOPPED);
            case SIGNED -> EnumSet.of(RESULT_ISSUED, STOPPED);
            case RESULT_ISSUED -> EnumSet.of(RESULT_AT_DESK);
            case RESULT_AT_DESK -> EnumSet.of(RETURNED, IN_PROCESS);
            case RETURNED -> EnumSet.of(CLOSED, AWAITING_APPROVAL);
            case NOT_ACCEPTED, WITHDRAWN, STOPPED -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(DossierStatus.class);
        };
    }

    /** Nothing more is owed to the applicant. */
    public boolean isFinished() {
        return switch (this) {
            case RETURNED, NOT_ACCEPTED, WITHDRAWN, STOPPED, CLOSED -> true;
            default -> false;
        };
    }

    /** Not accepted yet: it can still be moved to another version of its procedure. */
    public boolean isBeforeAcceptance() {
        return this == DRAFT || this == SUBMITTED || this == SUPPLEMENT_AT_DESK;
    }

    /** The applicant may be asked for papers and answers now. */
    public boolean isAsking() {
        return this == SUPPLEMENT_AT_DESK || this == SUPPLEMENT_IN_PROCESS;
    }

    /** The legal time limit is running. */
    public boolean isClockRunning() {
        return switch (this) {
            case ACCEPTED, IN_PROCESS, CONSULTING, AWAITING_APPROVAL, SIGNED -> true;
            default -> false;
        };
    }
}
