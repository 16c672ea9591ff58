package vn.gov.laichau.dvc.catalog;

/** When a fee is to be paid (HinhThucThu). */
public enum FeeDue {
    AT_SUBMISSION,
    IN_PROCESS,
    WITH_THE_RESULT
}
