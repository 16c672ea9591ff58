package vn.gov.laichau.dvc.dossier;

/** What came of comparing with the original on collection (Điều 9.2, 10.1). */
public enum OriginalVerdict {
    NOT_SEEN,
    MATCHES,
    DIFFERS,
    /** Whoever fetches the result has not brought it. */
    MISSING,
    /** Only of a paper of which the procedure asks for no original. */
    NOT_NEEDED
}
