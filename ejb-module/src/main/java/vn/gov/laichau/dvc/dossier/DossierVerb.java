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
    RESUME,
    FORWARD,
    PROPOSE,
    INITIAL,
    RETURN_WITH_REMARK,
    ENDORSE,
    SEND_ON,
    APPROVE,
    DECIDE_REFUSAL,
    ISSUE,
    ARRIVE_AT_DESK,
    RETURN_RESULT,
    /** Its procedure was changed before it was accepted; the status stays. */
    MOVE_VERSION
}
