package vn.gov.laichau.dvc.tariff;

/** When a fee is to be paid (HinhThucThu). */
public enum FeeDue {
    AT_SUBMISSION,
    IN_PROCESS,
    WITH_THE_RESULT
}
