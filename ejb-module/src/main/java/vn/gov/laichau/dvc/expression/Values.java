package vn.gov.laichau.dvc.expression;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** From what an answer holds to a value of its type; what does not fit is no value ({@code null}). */
final class Values {

    private static final int LONGEST = 20_000;

    private Values() {
    }

    static Object of(Object value, ValueType type) {
        if (value == null) {
            return null;
        }
        return switch (type) {
            case TEXT -> text(value);
            case NUMBER -> Numbers.of(value instanceof BigDecimal || value instanceof Number || value instanceof String
                    ? value : null);
            case DATE -> date(value);
            case TIME -> time(value);
            case YES_NO -> yesNo(value);
            case TEXTS -> texts(value);
            case ROWS -> rows(value);
            case PLACE -> value instanceof Map<?, ?> parts && parts.entrySet().stream()
                    .anyMatch(part -> !"epoch".equals(part.getKey()) && text(part.getValue()) != null) ? parts : null;
            case OTHER -> isThere(value) ? value : null;
        };
    }

    static String text(Object value) {
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            return null;
        }
        var text = value.toString();
        return text.length() > LONGEST || text.isBlank() ? null : text.strip();
    }

    static LocalDate date(Object value) {
        if (value instanceof LocalDate date) {
            return date;
        }
        var text = text(value);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    static LocalTime time(Object value) {
        var text = text(value);
        try {
            return text == null ? null : LocalTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Boolean yesNo(Object value) {
        if (value instanceof Boolean) {
            return (Boolean) value;
        }
        return "true".equals(value) ? Boolean.TRUE : "false".equals(value) ? Boolean.FALSE : null;
    }

    private static List<String> texts(Object value) {
        var texts = value instanceof List<?> list ? list.stream().map(Values::text).filter(Objects::nonNull).toList()
                : text(value) == null ? List.<String>of() : List.of(text(value));
        return texts.isEmpty() ? null : texts;
    }

    private static List<Map<?, ?>> rows(Object value) {
        if (!(value instanceof List<?> list)) {
            return null;
        }
        var rows = list.stream().filter(Map.class::isInstance).<Map<?, ?>>map(row -> (Map<?, ?>) row)
                .filter(row -> row.values().stream().anyMatch(Values::isThere)).toList();
        return rows.isEmpty() ? null : rows;
    }

    private static boolean isThere(Object value) {
        return value instanceof Map<?, ?> parts ? parts.values().stream().anyMatch(part -> text(part) != null)
                : value instanceof List<?> list ? !list.isEmpty() : text(value) != null;
    }
}
