package vn.gov.laichau.dvc.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** How an answer is shown and printed. */
public final class AnswerText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");

    private AnswerText() {
    }

    /** Empty when nothing was answered. */
    public static String of(FormField field, Answers answers) {
        return answers.text(field.key()).map(text -> shown(field, text)).orElse("");
    }

    private static String shown(FormField field, String text) {
        return switch (field.type()) {
            case DATE -> day(text);
            case MONEY -> THOUSANDS.matcher(text).replaceAll(".") + "\u00a0₫";
            case YES_NO -> text.equals("true") ? "Có" : "Không";
            case CHOICE -> field.options().stream().filter(option -> option.value().equals(text))
                    .map(Option::label).findFirst().orElse(text);
            default -> text;
        };
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).format(DAY);
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
