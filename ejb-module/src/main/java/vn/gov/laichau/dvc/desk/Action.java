package vn.gov.laichau.dvc.desk;

/** What an officer may do with a dossier now; pages show nothing else. */
public enum Action {
    CHECK_PAPERS,
    REQUIRE_SUPPLEMENT,
    ACCEPT,
    REFUSE_RECEPTION,
    PASS_ON,
    TAKE_OVER,
    CLAIM,
    ASSIGN,
    CONSULT,
    ANSWER_CONSULTATION,
    WRITE_MINUTES,
    FORWARD,
    PROPOSE,
    INITIAL,
    APPROVE,
    RETURN_TO_OFFICER,
    RETURN_WITH_REMARK,
    DECIDE_REFUSAL,
    ISSUE_RESULT,
    COMPARE_ORIGINALS,
    SIGN_FORM,
    RECORD_FEE,
    RETURN_RESULT,
    RESEND_HANDOFF
}
