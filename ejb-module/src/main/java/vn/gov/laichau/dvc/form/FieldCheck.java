package vn.gov.laichau.dvc.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with one answer that is there: key and limit of the sentence that says it. */
record FieldCheck(String key, String limit) {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]{2,}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}([.,][0-9]{1,6})?");
    private static final Pattern CLOCK = Pattern.compile("[0-2][0-9]:[0-5][0-9]");
    private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[\\s./-]+([0-9]{1,2})[\\s./-]+([0-9]{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int FIRST_YEAR = 1850;
    private static final int LAST_YEAR = 2200;

    /** A single answer on a day; {@code parent} is the answer on which a linked choice depends. */
    static Optional<FieldCheck> of(FormField field, String text, String parent, LocalDate today) {
        if (text.length() > field.maxLength()) {
            return wrong("tooLong", String.valueOf(field.maxLength()));
        }
        return switch (field.type()) {
            case INTEGER, MONEY -> WHOLE.matcher(text).matches() ? bounds(field, text) : wrong("integer", "");
            case DECIMAL -> DECIMAL.matcher(text).matches() ? bounds(field, text.replace(',', '.')) : wrong("decimal", "");
            case DATE -> isDate(text) ? past(field, text, today) : noDay(text, "date");
            case PARTIAL_DATE -> isPartialDate(text) ? past(field, text, today) : noDay(text, "partialDate");
            case PERSON_NAME -> check(PersonName.isValid(text), "personName");
            case TIME -> check(CLOCK.matcher(text).matches() && isTime(text), "time");
            case YES_NO -> check(text.equals("true") || text.equals("false"), "choice");
            case CHOICE, ETHNICITY, COUNTRY -> check(isOffered(field.choices(), text), "choice");
            case LINKED_CHOICE -> check(isOffered(field.choices(parent), text), "linkedChoice");
            case IDENTITY_NUMBER -> check(IdentityNumber.isValid(text), "identityNumber");
            case TAX_CODE -> check(TaxCode.isValid(text), "taxCode");
            case PHONE -> check(PhoneNumber.isValid(text), "phone");
            case EMAIL -> check(EMAIL.matcher(text).matches(), "email");
            default -> Optional.empty();
        };
    }

    /** The answers to a multiple choice. */
    static Optional<FieldCheck> of(FormField field, List<String> texts) {
        var offered = field.choices();
        return check(texts.stream().allMatch(text -> isOffered(offered, text)), "choice");
    }

    private static boolean isOffered(List<Option> options, String text) {
        return options.stream().anyMatch(option -> text.equals(option.value()));
    }

    private static Optional<FieldCheck> bounds(FormField field, String text) {
        var number = new BigDecimal(text);
        if (field.min() != null && number.compareTo(field.min()) < 0) {
            return wrong("tooSmall", field.min().toPlainString());
        }
        if (field.max() != null && number.compareTo(field.max()) > 0) {
            return wrong("tooLarge", field.max().toPlainString());
        }
        return Optional.empty();
    }

    /** Days, months and years are compared as they are written, year first. */
    private static Optional<FieldCheck> past(FormField field, String text, LocalDate today) {
        return field.hasComeAlready() && text.compareTo(today.toString().substring(0, text.length())) > 0
                ? wrong("inFuture", today.format(DAY)) : Optional.empty();
    }

    /** What is written as a day, but is none, such as 31/02, is told apart from what is not written as one. */
    private static Optional<FieldCheck> noDay(String text, String key) {
        var day = DAY_FIRST.matcher(text);
        var year = YEAR_FIRST.matcher(text);
        boolean there = day.matches() ? isThere(day.group(3), day.group(2), day.group(1))
                : !year.matches() || isThere(year.group(1), year.group(2), year.group(3));
        return there ? wrong(key, "") : wrong("noSuchDay", text);
    }

    private static boolean isThere(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isDate(String text) {
        try {
            return isInRange(LocalDate.parse(text).getYear());
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isPartialDate(String text) {
        try {
            return text.matches("[0-9]{4}") ? isInRange(Integer.parseInt(text))
                    : text.matches("[0-9]{4}-[0-9]{2}") ? isInRange(YearMonth.parse(text).getYear()) : isDate(text);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isInRange(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static boolean isTime(String text) {
        try {
            return LocalTime.parse(text) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static Optional<FieldCheck> check(boolean right, String key) {
        return right ? Optional.empty() : wrong(key, "");
    }

    private static Optional<FieldCheck> wrong(String key, String limit) {
        return Optional.of(new FieldCheck(key, limit));
    }
}
