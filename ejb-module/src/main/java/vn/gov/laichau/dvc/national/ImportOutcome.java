package vn.gov.laichau.dvc.national;

/** What became of a record. */
public enum ImportOutcome {
    ADDED,
    UNCHANGED,
    UPDATED,
    /** The agency has worked on the draft: its words stand, the differences wait for it. */
    KEPT,
    /** The same code stood earlier in the file. */
    REPEATED,
    /** Without code or name: reported, not taken. */
    REFUSED
}
