package vn.gov.laichau.dvc.dossier;

/** What came of comparing with the original on collection (Điều 9.2, 10.1). */
public enum OriginalVerdict {
    NOT_SEEN,
    MATCHES,
    DIFFERS,
    NOT_NEEDED
}
