package vn.gov.laichau.dvc.form;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The answers to a form by field, in canonical form: dates yyyy-MM-dd, numbers in plain digits, yes and no as true and
 * false; a list of texts for a multiple choice, a map of texts for an address or a point, a list of maps for rows.
 */
public record Answers(Map<String, Object> values) implements Serializable {

    /** The answer, unless nothing was answered or it is composed of several. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(plain(value(field)));
    }

    /** All texts that were chosen. */
    public List<String> texts(String field) {
        var value = value(field);
        return value instanceof List<?> list ? list.stream().map(Answers::plain).filter(Objects::nonNull).distinct().toList()
                : text(field).map(List::of).orElse(List.of());
    }

    /** The parts of an address or of a point on the map. */
    public Map<String, String> parts(String field) {
        var parts = new LinkedHashMap<String, String>();
        if (value(field) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                var text = plain(value);
                if (text != null) {
                    parts.put(String.valueOf(key), text);
                }
            });
        }
        return parts;
    }

    /** The rows of a table as they stand, with empty ones; at most one more than any table may have. */
    public List<Answers> rows(String field) {
        return value(field) instanceof List<?> list ? list.stream().limit(FormField.MOST_ROWS + 1L)
                .map(row -> row instanceof Map<?, ?> map ? new Answers(named(map)) : new Answers(Map.of())).toList()
                : List.of();
    }

    /** Whether nothing was answered to a field, whatever its type; the epoch of an address alone is no answer. */
    public boolean isEmpty(String field) {
        return isEmpty(value(field));
    }

    /** Whether nothing was answered in any field. */
    public boolean isEmpty() {
        return values.values().stream().allMatch(Answers::isEmpty);
    }

    private Object value(String field) {
        return field == null ? null : values.get(field);
    }

    private static boolean isEmpty(Object value) {
        return value instanceof List<?> list ? list.stream().limit(FormField.MOST_ROWS + 1L).allMatch(Answers::isBlankRow)
                : value instanceof Map<?, ?> parts ? parts.entrySet().stream().allMatch(part ->
                        part.getKey().equals("epoch") || plain(part.getValue()) == null) : plain(value) == null;
    }

    private static boolean isBlankRow(Object row) {
        return row instanceof Map<?, ?> map ? map.values().stream().allMatch(cell -> plain(cell) == null)
                : plain(row) == null;
    }

    private static Map<String, Object> named(Map<?, ?> map) {
        var named = new LinkedHashMap<String, Object>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private static String plain(Object value) {
        var text = value instanceof BigDecimal number && Math.abs(number.scale()) < 100 ? number.toPlainString()
                : value instanceof String || value instanceof Number || value instanceof Boolean ? value.toString() : "";
        return text.isBlank() ? null : text.strip();
    }
}
