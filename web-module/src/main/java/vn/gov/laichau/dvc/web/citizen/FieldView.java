package vn.gov.laichau.dvc.web.citizen;

import java.util.List;

import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.Option;

/** A question as the page shows it: with its value and what is wrong with it ({@code null}: nothing). */
public record FieldView(FormField field, String value, boolean fromAccount, String problem) {

    private static final int FEW = 6;

    public String id() {
        return TypedAnswers.PREFIX + field.key();
    }

    /** Which control asks for it. */
    public String control() {
        return switch (field.type()) {
            case LONG_TEXT -> "area";
            case YES_NO -> "yesno";
            case CHOICE -> field.options().size() <= FEW ? "radio" : "select";
            case STATEMENT -> "statement";
            default -> "line";
        };
    }

    public String inputMode() {
        return switch (field.type()) {
            case INTEGER, MONEY, DATE, IDENTITY_NUMBER, TAX_CODE -> "numeric";
            case DECIMAL -> "decimal";
            case PHONE -> "tel";
            case EMAIL -> "email";
            default -> "text";
        };
    }

    /** Short answers get short fields. */
    public boolean isShort() {
        return switch (field.type()) {
            case INTEGER, MONEY, DATE, DECIMAL, IDENTITY_NUMBER, TAX_CODE, PHONE -> true;
            default -> false;
        };
    }

    public boolean isDate() {
        return field.type() == FieldType.DATE;
    }

    public boolean isMoney() {
        return field.type() == FieldType.MONEY;
    }

    public List<Option> options() {
        return field.options();
    }
}
