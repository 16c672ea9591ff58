package vn.gov.laichau.dvc.dossier;

/** The acts that move a dossier, as history names them. */
public enum DossierVerb {
    SUBMIT,
    REQUIRE_SUPPLEMENT,
    RESUBMIT,
    REFUSE_RECEPTION,
    ACCEPT,
    PASS_ON,
    ARRIVE,
    START,
    TAKE_OVER,
    ASSIGN,
    CONSULT,
    CONSENT_BY_SILENCE,
    /** The opinion of a unit that is late is not waited for any more. */
    GO_ON_WITHOUT_ANSWER,
    RESUME,
    FORWARD,
    PROPOSE,
    INITIAL,
    RETURN_WITH_REMARK,
    ENDORSE,
    SEND_ON,
    /** Who is to decide will not sign, and says why; somebody else of the leadership has to. */
    DECLINE_TO_SIGN,
    APPROVE,
    DECIDE_REFUSAL,
    ISSUE,
    ARRIVE_AT_DESK,
    RETURN_RESULT,
    /** The desk gives it to the competent agency before it is accepted. */
    TRANSFER,
    ASK_SUPPLEMENT,
    REQUIRE_SUPPLEMENT_IN_PROCESS,
    /** What came in answer is not enough; the same things are asked for again. */
    REOPEN_SUPPLEMENT,
    CONFIRM_SUPPLEMENT,
    DEMAND_PAYMENT,
    /** What was demanded was wrong; another demand takes its place. */
    CORRECT_DEMAND,
    RECORD_FEE,
    /** Money that was paid for nothing was given back. */
    REFUND,
    ASK_EXTENSION,
    /** An apology with a new appointment. */
    EXTEND,
    /** The calendar was changed, and the appointment follows it. */
    RECALENDAR,
    ASK_STOP,
    STOP,
    ASK_WITHDRAWAL,
    WITHDRAW,
    /** The leader does not agree to what an officer asked for. */
    DECLINE,
    DECLINE_WITHDRAWAL,
    /** The originals are not what was sent. */
    REPORT_MISMATCH,
    REEXAMINE,
    REOPEN_FOR_CORRECTION,
    CLOSE,
    /** Its procedure was changed before it was accepted; the status stays. */
    MOVE_VERSION
}
