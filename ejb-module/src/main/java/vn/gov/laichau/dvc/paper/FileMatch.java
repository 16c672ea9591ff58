package vn.gov.laichau.dvc.paper;

/** What a file is that somebody holds against the result of a dossier. */
public enum FileMatch {
    /** The document that was issued, byte for byte. */
    ISSUED,
    /** A document that was issued, and corrected since. */
    REPLACED,
    /** What was approved, without number and date. */
    APPROVED,
    /** Neither. */
    OTHER
}
