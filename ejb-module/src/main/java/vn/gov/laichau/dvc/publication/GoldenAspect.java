package vn.gov.laichau.dvc.publication;

/** What a golden dossier is tried for. */
public enum GoldenAspect {
    /** Its answers are complete and right. */
    ANSWERS,
    ROUTE,
    FEE,
    DUE_DAY,
    PAPERS,
    /** The example itself can't be reckoned with: its day, its number of copies, its limit. */
    EXAMPLE
}
