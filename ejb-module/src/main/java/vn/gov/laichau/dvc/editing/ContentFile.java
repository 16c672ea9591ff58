package vn.gov.laichau.dvc.editing;

import java.io.StringReader;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormSection;

/**
 * Procedures and forms as JSON files (Điều 12.6). What comes in may have been written by anybody: it is compared with the
 * shape of what it should be before it becomes one, and whatever is {@code null} in it is left out here, so that no other
 * place has to reckon with it.
 */
public final class ContentFile {

    /** The longest file, in characters. */
    public static final int LONGEST_FILE = 2_000_000;
    private static final int LONGEST_TEXT = 20_000;
    private static final int MOST_PARTS = 1_000;
    private static final int DEEPEST = 24;
    private static final int MOST_DIGITS = 30;
    private static final String OPENING = "[{";

    private ContentFile() {
    }

    public static String of(ProcedureContent content) {
        return vn.gov.laichau.dvc.shared.Json.write(content);
    }

    public static String of(List<FormSection> form) {
        return vn.gov.laichau.dvc.shared.Json.write(FormDefinition.of(form));
    }

    /** Refuses with {@link ContentUnreadable}. */
    public static ProcedureContent procedure(String json) {
        return read(json, ProcedureContent.class);
    }

    /** Refuses with {@link ContentUnreadable}. */
    public static List<FormSection> form(String json) {
        return read(json, FormDefinition.class).sections();
    }

    /** Answers of an example. */
    public static String of(Map<String, Object> answers) {
        return vn.gov.laichau.dvc.shared.Json.write(answers);
    }

    /** Refuses with {@link ContentUnreadable}; no text is no answer. */
    public static Map<String, Object> answers(String json) {
        if (json.isBlank()) {
            return Map.of();
        }
        var whole = parsed(json);
        require(whole, whole instanceof JsonObject, "wantsObject", "answers");
        return vn.gov.laichau.dvc.shared.Json.read(free(whole, "answers").toString(), LinkedHashMap.class);
    }

    private static <T> T read(String json, Class<T> type) {
        var whole = cleaned(parsed(json), type, "");
        try {
            return vn.gov.laichau.dvc.shared.Json.read(whole.toString(), type);
        } catch (JsonbException | IllegalArgumentException e) {
            throw new ContentUnreadable("values", type.getSimpleName());
        }
    }

    /** The parser refuses what is no JSON and what is nested too deeply, each with an exception of its own. */
    private static JsonValue parsed(String json) {
        if (json.length() > LONGEST_FILE) {
            throw new ContentUnreadable("tooLong", LONGEST_FILE);
        }
        requireShallow(json);
        try (var reader = Json.createReader(new StringReader(json.startsWith("\uFEFF") ? json.substring(1) : json))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            throw new ContentUnreadable("notJson", json.codePoints().limit(30).collect(StringBuilder::new,
                    StringBuilder::appendCodePoint, StringBuilder::append).toString());
        }
    }

    private static void requireShallow(String json) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < json.length(); i++) {
            char sign = json.charAt(i);
            if (quoted && sign == '\\') {
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && OPENING.indexOf(sign) >= 0 && ++depth > DEEPEST) {
                throw new ContentUnreadable("tooDeep", DEEPEST);
            } else if (!quoted && (sign == ']' || sign == '}')) {
                depth--;
            }
        }
    }

    // ---- what it is compared with ----------------------------------------------------------------------------------

    private static JsonValue cleaned(JsonValue value, Type type, String path) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class ? list(value, generic.getActualTypeArguments()[0], path)
                    : free(value, path);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return text(value, path);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return require(value, value == JsonValue.TRUE || value == JsonValue.FALSE, "wantsYesNo", path);
        }
        if (plain == BigDecimal.class || plain == int.class || plain == Integer.class || plain == long.class
                || plain == Long.class) {
            return number(value, plain, path);
        }
        if (plain.isEnum()) {
            var known = Arrays.stream(plain.getEnumConstants()).map(constant -> ((Enum<?>) constant).name()).toList();
            if (!(value instanceof JsonString word) || !known.contains(word.getString())) {
                throw new ContentUnreadable("unknownWord", path, shortened(value), String.join(", ", known));
            }
            return value;
        }
        return plain == LocalDate.class ? day(value, path) : plain == Object.class ? free(value, path)
                : object(value, plain, path);
    }

    private static JsonValue object(JsonValue value, Class<?> type, String path) {
        if (!(value instanceof JsonObject object)) {
            throw new ContentUnreadable("wantsObject", path);
        }
        var members = members(type);
        var cleaned = Json.createObjectBuilder();
        object.forEach((key, part) -> {
            var member = members.get(key);
            if (member == null) {
                throw new ContentUnreadable("unknownMember", path, key.substring(0, Math.min(40, key.length())));
            }
            if (part != JsonValue.NULL) {
                cleaned.add(key, cleaned(part, member, path.isEmpty() ? key : path + "." + key));
            }
        });
        return cleaned.build();
    }

    private static Map<String, Type> members(Class<?> type) {
        if (type.isRecord()) {
            return Arrays.stream(type.getRecordComponents())
                    .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getGenericType));
        }
        var members = new LinkedHashMap<String, Type>();
        Arrays.stream(type.getFields()).filter(field -> !Modifier.isStatic(field.getModifiers()))
                .forEach(field -> members.put(field.getName(), field.getGenericType()));
        return members;
    }

    private static JsonValue list(JsonValue value, Type element, String path) {
        if (!(value instanceof JsonArray array)) {
            throw new ContentUnreadable("wantsList", path);
        }
        if (array.size() > MOST_PARTS) {
            throw new ContentUnreadable("tooMany", path, MOST_PARTS);
        }
        var cleaned = Json.createArrayBuilder();
        for (int i = 0; i < array.size(); i++) {
            if (array.get(i) != JsonValue.NULL) {
                cleaned.add(cleaned(array.get(i), element, path + "[" + (i + 1) + "]"));
            }
        }
        return cleaned.build();
    }

    private static JsonValue text(JsonValue value, String path) {
        if (!(value instanceof JsonString text)) {
            throw new ContentUnreadable("wantsText", path);
        }
        return Json.createValue(storable(text.getString(), path));
    }

    /** No database keeps a zero sign or half a character. */
    private static String storable(String text, String path) {
        if (text.length() > LONGEST_TEXT) {
            throw new ContentUnreadable("longText", path, LONGEST_TEXT);
        }
        var kept = new StringBuilder();
        text.codePoints().filter(sign -> sign != 0 && Character.getType(sign) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static JsonValue number(JsonValue value, Class<?> type, String path) {
        require(value, value instanceof JsonNumber, "wantsNumber", path);
        var number = ((JsonNumber) value).bigDecimalValue();
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            throw new ContentUnreadable("hugeNumber", path);
        }
        if (type != BigDecimal.class) {
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            int bits = type == int.class || type == Integer.class ? Integer.SIZE : Long.SIZE;
            require(value, whole && number.toBigInteger().bitLength() < bits, "wantsWhole", path);
            return Json.createValue(number.toBigInteger());
        }
        return Json.createValue(number);
    }

    private static JsonValue day(JsonValue value, String path) {
        require(value, value instanceof JsonString, "wantsDay", path);
        try {
            LocalDate.parse(((JsonString) value).getString());
            return value;
        } catch (DateTimeException e) {
            throw new ContentUnreadable("wantsDay", path);
        }
    }

    /** Answers of an example may be anything; only what can't be kept is refused. */
    private static JsonValue free(JsonValue value, String path) {
        if (value instanceof JsonString text) {
            return Json.createValue(storable(text.getString(), path));
        }
        if (value instanceof JsonNumber) {
            return number(value, BigDecimal.class, path);
        }
        if (value instanceof JsonArray array) {
            var cleaned = Json.createArrayBuilder();
            array.stream().filter(part -> part != JsonValue.NULL).forEach(part -> cleaned.add(free(part, path)));
            return cleaned.build();
        }
        if (value instanceof JsonObject object) {
            var cleaned = Json.createObjectBuilder();
            object.forEach((key, part) -> {
                if (part != JsonValue.NULL) {
                    cleaned.add(storable(key, path), free(part, path));
                }
            });
            return cleaned.build();
        }
        return value;
    }

    private static JsonValue require(JsonValue value, boolean met, String reason, String path) {
        if (!met) {
            throw new ContentUnreadable(reason, path);
        }
        return value;
    }

    private static String shortened(JsonValue value) {
        var text = value instanceof JsonString word ? word.getString() : value.toString();
        return text.substring(0, Math.min(40, text.length()));
    }
}
