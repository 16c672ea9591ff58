package vn.gov.laichau.dvc.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Says what is missing or wrong in the answers to a form, all of it at once. */
public final class FormCheck {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,6})?");

    private FormCheck() {
    }

    public static List<FieldProblem> problems(FormDefinition form, Answers answers) {
        return form.fields().stream().filter(field -> field.type().isAnswered())
                .map(field -> problem(field, answers)).flatMap(Optional::stream).toList();
    }

    private static Optional<FieldProblem> problem(FormField field, Answers answers) {
        var answer = answers.text(field.key());
        if (answer.isEmpty()) {
            return field.required() ? wrong(field, "required", "") : Optional.empty();
        }
        var text = answer.get();
        if (text.length() > field.maxLength()) {
            return wrong(field, "tooLong", String.valueOf(field.maxLength()));
        }
        return switch (field.type()) {
            case INTEGER, MONEY -> WHOLE.matcher(text).matches() ? bounds(field, text) : wrong(field, "integer", "");
            case DECIMAL -> DECIMAL.matcher(text).matches() ? bounds(field, text.replace(',', '.'))
                    : wrong(field, "decimal", "");
            case DATE -> isDate(text) ? Optional.empty() : wrong(field, "date", "");
            case YES_NO -> text.equals("true") || text.equals("false") ? Optional.empty() : wrong(field, "choice", "");
            case CHOICE -> field.options().stream().anyMatch(option -> option.value().equals(text)) ? Optional.empty()
                    : wrong(field, "choice", "");
            case IDENTITY_NUMBER -> IdentityNumber.isValid(text) ? Optional.empty() : wrong(field, "identityNumber", "");
            case TAX_CODE -> TaxCode.isValid(text) ? Optional.empty() : wrong(field, "taxCode", "");
            case PHONE -> PhoneNumber.isValid(text) ? Optional.empty() : wrong(field, "phone", "");
            case EMAIL -> EMAIL.matcher(text).matches() ? Optional.empty() : wrong(field, "email", "");
            case TEXT, LONG_TEXT, PERSON_NAME, STATEMENT -> Optional.empty();
        };
    }

    private static Optional<FieldProblem> bounds(FormField field, String text) {
        var number = new BigDecimal(text);
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return wrong(field, "tooSmall", field.min().toPlainString());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return wrong(field, "tooLarge", field.max().toPlainString());
        }
        return Optional.empty();
    }

    private static boolean isDate(String text) {
        try {
            int year = LocalDate.parse(text).getYear();
            return year >= 1850 && year <= 2200;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<FieldProblem> wrong(FormField field, String key, String limit) {
        return Optional.of(new FieldProblem(field.key(), field.label(), key, limit));
    }
}
