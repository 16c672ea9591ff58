package vn.gov.laichau.dvc.dossier;

/** What the law wants to see before a result is handed over (Điều 9.2, 10.1). */
public enum ReturnCondition {
    ORIGINALS_NOT_COMPARED,
    ORIGINAL_DIFFERS,
    FORM_NOT_SIGNED,
    FEE_NOT_PAID
}
