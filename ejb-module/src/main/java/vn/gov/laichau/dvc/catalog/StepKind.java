package vn.gov.laichau.dvc.catalog;

/** The common skeleton of every process (Điều 7–9, 12.3), in its order. */
public enum StepKind {
    CHECK,
    HANDLE,
    DECIDE,
    ISSUE,
    RETURN
}
