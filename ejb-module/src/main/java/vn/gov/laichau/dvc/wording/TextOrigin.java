package vn.gov.laichau.dvc.wording;

/** Whose text counts. */
public enum TextOrigin {
    AGENCY,
    PROVINCE,
    /** Of the project. */
    STANDARD
}
