package vn.gov.laichau.dvc.form;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.codelist.Code;
import vn.gov.laichau.dvc.codelist.Epoch;

/** How an answer is shown and printed. */
public final class AnswerText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9])(?=(?:[0-9]{3})+$)");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+([.][0-9]+)?");

    private AnswerText() {
    }

    /** Empty when nothing was answered; one line for each row of a table. */
    public static String of(FormField field, Answers answers) {
        if (field.type() == null || !field.type().hasValue()) {
            return "";
        }
        return switch (field.type()) {
            case MULTIPLE_CHOICE -> answers.texts(field.key()).stream().map(text -> label(field.choices(), text))
                    .collect(Collectors.joining("; "));
            case ADDRESS -> address(answers, field.key());
            case MAP_POINT -> {
                var parts = answers.parts(field.key());
                yield parts.isEmpty() ? "" : parts.getOrDefault("latitude", "…") + ", "
                        + parts.getOrDefault("longitude", "…");
            }
            case TABLE, GROUP -> rows(field, answers);
            default -> answers.text(field.key()).map(text -> shown(field, text)).orElse("");
        };
    }

    /** The cells of a table as texts, empty rows left out, for those who draw it as a table. */
    public static List<List<String>> cells(FormField table, Answers answers) {
        return answers.rows(table.key()).stream().filter(row -> !row.isEmpty())
                .map(row -> table.fields().stream().map(column -> of(column, row)).toList()).toList();
    }

    private static String rows(FormField table, Answers answers) {
        var lines = new ArrayList<String>();
        answers.rows(table.key()).stream().filter(row -> !row.isEmpty()).forEach(row -> lines.add((lines.size() + 1) + ". "
                + table.fields().stream().map(column -> {
                    var text = of(column, row);
                    return text.isEmpty() ? null : column.label() + ": " + text;
                }).filter(Objects::nonNull).collect(Collectors.joining("; "))));
        return String.join("\n", lines);
    }

    private static String shown(FormField field, String text) {
        return switch (field.type()) {
            case DATE -> day(text);
            case PARTIAL_DATE -> partialDay(text);
            case MONEY -> THOUSANDS.matcher(text).replaceAll(".") + "\u00a0₫";
            case YES_NO -> yesNo(text);
            case CHOICE, LINKED_CHOICE, ETHNICITY, COUNTRY -> label(field.choices(), text);
            case COMPUTED -> withUnit(field, computed(text));
            case DECIMAL -> withUnit(field, text.replace('.', ','));
            case INTEGER -> withUnit(field, text);
            default -> text;
        };
    }

    private static String withUnit(FormField field, String text) {
        return field.unit() == null || field.unit().isBlank() ? text : text + "\u00a0" + field.unit();
    }

    private static String computed(String text) {
        if (text.equals("true") || text.equals("false")) {
            return yesNo(text);
        }
        if (!NUMBER.matcher(text).matches()) {
            return day(text);
        }
        int point = text.indexOf('.');
        return point < 0 ? THOUSANDS.matcher(text).replaceAll(".")
                : THOUSANDS.matcher(text.substring(0, point)).replaceAll(".") + "," + text.substring(point + 1);
    }

    private static String yesNo(String text) {
        return text.equals("true") ? "Có" : "Không";
    }

    private static String label(List<Option> options, String text) {
        return options.stream().filter(option -> text.equals(option.value())).map(Option::label).findFirst().orElse(text);
    }

    private static String address(Answers answers, String field) {
        var parts = answers.parts(field);
        var epoch = Epoch.named(parts.getOrDefault("epoch", "")).orElse(Epoch.TWO_LEVEL);
        var province = parts.get("province");
        var district = epoch.hasDistricts() ? parts.get("district") : null;
        return Stream.of(parts.get("detail"),
                name(epoch.communes(epoch.hasDistricts() ? district : province), parts.get("commune")),
                name(epoch.districts(province), district), name(epoch.provinces(), province))
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String name(List<Code> units, String value) {
        return value == null ? null : units.stream().filter(unit -> unit.value().equals(value)).map(Code::label)
                .findFirst().orElse(value);
    }

    private static String partialDay(String text) {
        var parts = text.split("-");
        return parts.length == 2 ? parts[1] + "/" + parts[0] : day(text);
    }

    private static String day(String text) {
        try {
            return LocalDate.parse(text).format(DAY);
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
