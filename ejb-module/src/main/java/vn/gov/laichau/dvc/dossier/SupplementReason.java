package vn.gov.laichau.dvc.dossier;

/** Why a paper or an answer has to be added or put right (Điều 7). */
public enum SupplementReason {
    MISSING,
    WRONG_TYPE,
    UNREADABLE,
    EXPIRED,
    INCOMPLETE,
    INACCURATE,
    OTHER;

    /** Whether it says by itself what to do: with a paper everything but "other", with an answer only that it is missing. */
    boolean needsWords(boolean paper) {
        return paper ? this == OTHER : this != MISSING;
    }
}
