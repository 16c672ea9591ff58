package vn.gov.laichau.dvc.form;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.gov.laichau.dvc.expression.ValueType;

/** What kind of answer a field takes, or what it shows (Điều 2.9). */
public enum FieldType {
    TEXT(ValueType.TEXT),
    LONG_TEXT(ValueType.TEXT),
    INTEGER(ValueType.NUMBER),
    DECIMAL(ValueType.NUMBER),
    MONEY(ValueType.NUMBER),
    DATE(ValueType.DATE),
    /** A day, or only its month or year, as old papers know them. */
    PARTIAL_DATE(ValueType.TEXT),
    TIME(ValueType.TIME),
    YES_NO(ValueType.YES_NO),
    CHOICE(ValueType.TEXT),
    MULTIPLE_CHOICE(ValueType.TEXTS),
    /** A choice whose options depend on the answer to its parent. */
    LINKED_CHOICE(ValueType.TEXT),
    /** Province, district and commune of one of the two epochs, and what is left of the address. */
    ADDRESS(ValueType.PLACE),
    PERSON_NAME(ValueType.TEXT),
    IDENTITY_NUMBER(ValueType.TEXT),
    TAX_CODE(ValueType.TEXT),
    PHONE(ValueType.TEXT),
    EMAIL(ValueType.TEXT),
    ETHNICITY(ValueType.TEXT),
    COUNTRY(ValueType.TEXT),
    /** The slot of a required paper; the file itself is among the papers. */
    FILE(null),
    /** Rows of columns. */
    TABLE(ValueType.ROWS),
    /** A group of fields that can be repeated. */
    GROUP(ValueType.ROWS),
    /** Reckoned from other answers. */
    COMPUTED(null),
    STATEMENT(null),
    HEADING(null),
    EXPLANATION(null),
    MAP_POINT(ValueType.OTHER),
    /** The place for a signature on the printed declaration. */
    SIGNATURE(null);

    private static final Set<FieldType> NUMBERS = EnumSet.of(INTEGER, DECIMAL, MONEY);
    private static final Set<FieldType> OPTIONS = EnumSet.of(CHOICE, MULTIPLE_CHOICE, LINKED_CHOICE);
    private static final Set<FieldType> ONE_OF_A_LIST = EnumSet.of(CHOICE, LINKED_CHOICE, ETHNICITY, COUNTRY);
    private static final Set<FieldType> ROWS = EnumSet.of(TABLE, GROUP);
    private static final Set<FieldType> COMPOSED = EnumSet.of(TABLE, GROUP, ADDRESS, MAP_POINT, LINKED_CHOICE,
            MULTIPLE_CHOICE);

    private final ValueType value;

    FieldType(ValueType value) {
        this.value = value;
    }

    /** False for what the applicant does not answer: statements, headings, papers, what is reckoned. */
    public boolean isAnswered() {
        return value != null;
    }

    /** Whether it has a value, answered or reckoned. */
    public boolean hasValue() {
        return isAnswered() || this == COMPUTED;
    }

    public boolean isNumber() {
        return NUMBERS.contains(this);
    }

    /** Whether its definition lists options, or names a code list. */
    public boolean hasOptions() {
        return OPTIONS.contains(this);
    }

    /** Whether exactly one entry of a list is its answer. */
    public boolean isOneOfAList() {
        return ONE_OF_A_LIST.contains(this);
    }

    public boolean hasRows() {
        return ROWS.contains(this);
    }

    /** Whether it may be a column of a table or a field of a group. */
    public boolean isColumn() {
        return hasValue() && !COMPOSED.contains(this);
    }

    /** What its answer is in an expression; of what is reckoned, its expression decides. */
    public Optional<ValueType> valueType() {
        return Optional.ofNullable(value);
    }
}
