package vn.gov.laichau.dvc.expression;

/** What kind of value a name in an expression stands for (Điều 12.6). */
public enum ValueType {
    TEXT,
    NUMBER,
    DATE,
    TIME,
    YES_NO,
    /** Several texts, as of a multiple choice. */
    TEXTS,
    /** Rows of a table; the columns are names of their own, such as {@code suppliers.amount}. */
    ROWS,
    /** An address; its parts are asked for by functions. */
    PLACE,
    /** Something that can only be asked whether it is there. */
    OTHER;

    boolean isOrdered() {
        return this == NUMBER || this == DATE || this == TIME;
    }

    boolean isPlain() {
        return isOrdered() || this == TEXT || this == YES_NO;
    }
}
