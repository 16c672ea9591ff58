package vn.gov.laichau.dvc.form;

/** What kind of answer a field takes. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    INTEGER,
    DECIMAL,
    MONEY,
    DATE,
    YES_NO,
    CHOICE,
    PERSON_NAME,
    IDENTITY_NUMBER,
    TAX_CODE,
    PHONE,
    EMAIL,
    STATEMENT;

    /** False for a mere statement. */
    public boolean isAnswered() {
        return this != STATEMENT;
    }
}
