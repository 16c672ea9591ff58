package vn.gov.laichau.dvc.dossier;

/** Why a paper or an answer has to be added or put right (Điều 7). */
public enum SupplementReason {
    MISSING,
    WRONG_TYPE,
    UNREADABLE,
    EXPIRED,
    INCOMPLETE,
    INACCURATE,
    OTHER
}
