package vn.gov.laichau.dvc.national;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Reads one record of the national form: {@code code, name, decision, levels[], sector, ministry, applicants[], steps[],
 * channels[] {channel, timeLimit {amount, unit}, free, note}, documents[] {name, originals, copies, hasForm, case, note},
 * legalBasis[], results[] {name, code}, conditions}. What is understood, in the spellings of {@link RecordWords}, is kept in
 * one shape; for the rest a note is left, and nothing is guessed.
 */
final class RecordReader {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 600;
    private static final int LONGEST_SECTOR = 200;
    private static final int MOST_PARTS = 500;
    private static final int MOST_UNKNOWN = 20;
    private static final int MOST_DAYS = 3650;
    private static final int MOST_COPIES = 1000;
    private static final int WORD = 80;
    private static final Pattern CODE =
            Pattern.compile("([1-9]\\.\\d{6})((?:\\.\\d{3}\\.\\d{2}\\.\\d{2})?\\.[A-Za-z]\\d{2})?");
    private static final Pattern RESULT_CODE =
            Pattern.compile("KQ\\.[A-Z]\\d{2}\\.\\d{6}|000\\.00\\.00\\.[A-Z]\\d{2}-KQ\\d{6}");
    private static final Pattern MONEY =
            Pattern.compile("(?iu)\\d\\s*(đồng|vnđ|đ\\b)|lệ\\s*phí|\\bphí\\b|hội đồng nhân dân");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern LINES = Pattern.compile("\\R+");
    private static final Pattern UNSTORABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

    private final List<ImportNote> notes = new ArrayList<>();

    /** Empty code or name: the record can't be taken. */
    record Reading(String code, String name, String sector, JsonObject content, List<ImportNote> notes) {

        boolean isUsable() {
            return !code.isEmpty() && !name.isEmpty();
        }
    }

    static Reading read(JsonValue value) {
        return new RecordReader().record(value);
    }

    private Reading record(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            note("", "notARecord", String.valueOf(value));
            return new Reading("", "", "", JsonValue.EMPTY_JSON_OBJECT, notes);
        }
        var source = known(object, RecordWords.FIELDS, "");
        var code = code(source);
        var name = text(source, "name", "name", true);
        if (name.length() > LONGEST_NAME) {
            note("name", "longName", name);
        }
        var sector = text(source, "sector", "sector", true);
        if (sector.length() > LONGEST_SECTOR) {
            note("sector", "longSector", sector);
            sector = begin(sector, LONGEST_SECTOR);
        }
        var content = Json.createObjectBuilder().add("code", code).add("name", name)
                .add("decision", text(source, "decision", "decision", true)).add("levels", levels(source))
                .add("sector", sector).add("ministry", text(source, "ministry", "ministry", false))
                .add("applicants", texts(source, "applicants")).add("steps", texts(source, "steps"))
                .add("channels", channels(source)).add("documents", documents(source))
                .add("legalBasis", texts(source, "legalBasis")).add("results", results(source))
                .add("conditions", text(source, "conditions", "conditions", false)).build();
        return new Reading(code, name, sector, content, notes);
    }

    /** The national code; what a province adds behind it is left out, and the report says so. */
    private String code(Map<String, JsonValue> source) {
        var said = text(source, "code", "code", true);
        if (said.isEmpty()) {
            return "";
        }
        var found = CODE.matcher(said);
        if (!found.matches()) {
            note("code", "badCode", said);
            return "";
        }
        if (found.group(2) != null) {
            note("code", "provinceCode", said);
        }
        return found.group(1);
    }

    private JsonArray levels(Map<String, JsonValue> source) {
        var levels = Json.createArrayBuilder();
        for (var level : strings(source, "levels")) {
            RecordWords.LEVELS.of(level).ifPresentOrElse(levels::add, () -> note("levels", "unknownLevel", level));
        }
        return levels.build();
    }

    private JsonArray channels(Map<String, JsonValue> source) {
        var channels = Json.createArrayBuilder();
        boolean limited = false;
        for (var part : parts(source, "channels", RecordWords.OF_CHANNEL)) {
            var said = text(part, "channel", "channels.channel", true);
            var channel = RecordWords.CHANNELS.of(said).orElse("");
            if (channel.isEmpty()) {
                note("channels", "unknownChannel", said);
                continue;
            }
            var kept = Json.createObjectBuilder().add("channel", channel);
            var limit = limit(part);
            if (limit != null) {
                kept.add("timeLimit", limit);
                limited = true;
            }
            var remark = text(part, "note", "channels.note", false);
            boolean free = yes(part, "free", "channels.free");
            if (free && MONEY.matcher(remark).find()) {
                note("channels." + channel, "feeOnlyInWords", remark);
                free = false;
            }
            kept.add("free", free);
            if (!remark.isEmpty()) {
                kept.add("note", remark);
            }
            channels.add(kept);
        }
        if (!limited) {
            note("channels", "noTimeLimit", "");
        }
        return channels.build();
    }

    private JsonObject limit(Map<String, JsonValue> channel) {
        var limit = channel.get("timeLimit");
        if (limit == null || limit == JsonValue.NULL) {
            return null;
        }
        int amount = 0;
        String unit = null;
        if (limit instanceof JsonString string) {
            var said = RecordWords.limit(string.getString());
            amount = said.map(RecordWords.Limit::amount).orElse(0);
            unit = said.map(RecordWords.Limit::unit).orElse(null);
        } else if (limit instanceof JsonObject object) {
            var parts = known(object, RecordWords.OF_LIMIT, "channels.timeLimit.");
            amount = whole(parts.get("amount"));
            unit = RecordWords.UNITS.of(text(parts, "unit", "channels.timeLimit.unit", false)).orElse(null);
        }
        if (unit == null || amount < 1 || amount > MOST_DAYS) {
            note("channels.timeLimit", "badTimeLimit", limit.toString());
            return null;
        }
        return Json.createObjectBuilder().add("amount", amount).add("unit", unit).build();
    }

    private JsonArray documents(Map<String, JsonValue> source) {
        var documents = Json.createArrayBuilder();
        for (var part : parts(source, "documents", RecordWords.OF_DOCUMENT)) {
            var name = text(part, "name", "documents.name", true);
            if (name.isEmpty()) {
                continue;
            }
            if (name.length() > LONGEST_NAME) {
                note("documents", "longName", name);
            }
            var kept = Json.createObjectBuilder().add("name", name).add("originals", count(part, "originals"))
                    .add("copies", count(part, "copies"));
            if (yes(part, "hasForm", "documents.hasForm")) {
                kept.add("hasForm", true);
            }
            for (var key : List.of("case", "note")) {
                var words = text(part, key, "documents." + key, false);
                if (!words.isEmpty()) {
                    kept.add(key, words);
                }
            }
            documents.add(kept);
        }
        return documents.build();
    }

    private int count(Map<String, JsonValue> part, String key) {
        var value = part.get(key);
        if (value == null || value == JsonValue.NULL) {
            return 0;
        }
        int count = whole(value);
        if (count < 0 || count > MOST_COPIES) {
            note("documents." + key, "badCount", value.toString());
            return 0;
        }
        return count;
    }

    /** A whole number, also when it stands there as a text; -1 for everything else. */
    private static int whole(JsonValue value) {
        if (value instanceof JsonString string) {
            var digits = string.getString().strip();
            return WHOLE.matcher(digits).matches() ? Integer.parseInt(digits) : -1;
        }
        if (!(value instanceof JsonNumber number)) {
            return -1;
        }
        var exact = number.bigDecimalValue();
        boolean small = exact.signum() >= 0 && exact.compareTo(BigDecimal.valueOf(1_000_000)) <= 0 && exact.scale() < 100;
        return small && exact.stripTrailingZeros().scale() <= 0 ? exact.intValue() : -1;
    }

    private boolean yes(Map<String, JsonValue> part, String key, String field) {
        var value = part.get(key);
        if (value instanceof JsonString string) {
            var said = string.getString().strip();
            if (said.equalsIgnoreCase("true") || said.equalsIgnoreCase("có")) {
                return true;
            }
            if (said.isEmpty() || said.equalsIgnoreCase("false") || said.equalsIgnoreCase("không")) {
                return false;
            }
        }
        if (value != null && value != JsonValue.NULL && value != JsonValue.TRUE && value != JsonValue.FALSE) {
            note(field, "notYesOrNo", value.toString());
        }
        return value == JsonValue.TRUE;
    }

    private JsonArray results(Map<String, JsonValue> source) {
        var results = Json.createArrayBuilder();
        for (var part : parts(source, "results", RecordWords.OF_RESULT)) {
            var name = text(part, "name", "results.name", true);
            if (name.isEmpty()) {
                continue;
            }
            var code = text(part, "code", "results.code", false);
            if (!code.isEmpty() && !RESULT_CODE.matcher(code).matches()) {
                note("results.code", "badResultCode", code);
            }
            results.add(Json.createObjectBuilder().add("name", name).add("code", code));
        }
        return results.build();
    }

    /** The parts of an object under the names that are meant; the first of two with the same meaning counts. */
    private Map<String, JsonValue> known(JsonObject source, RecordWords words, String path) {
        var known = new LinkedHashMap<String, JsonValue>();
        var unknown = new ArrayList<String>();
        source.forEach((key, value) -> words.of(key).filter(word -> known.putIfAbsent(word, value) == null)
                .ifPresentOrElse(word -> { }, () -> unknown.add(key)));
        unknown.stream().limit(MOST_UNKNOWN).forEach(key -> note(path + shortened(key), "unknownField", ""));
        return known;
    }

    private List<Map<String, JsonValue>> parts(Map<String, JsonValue> source, String key, RecordWords words) {
        var parts = new ArrayList<Map<String, JsonValue>>();
        for (var value : values(source, key)) {
            if (value instanceof JsonObject object) {
                parts.add(known(object, words, key + "."));
            } else {
                note(key, "notARecord", value.toString());
            }
        }
        return parts;
    }

    private JsonArray texts(Map<String, JsonValue> source, String key) {
        var texts = Json.createArrayBuilder();
        strings(source, key).forEach(texts::add);
        return texts.build();
    }

    /** A list of texts; one text instead of a list counts line by line. */
    private List<String> strings(Map<String, JsonValue> source, String key) {
        var strings = new ArrayList<String>();
        if (source.get(key) instanceof JsonString one && !one.getString().isBlank()) {
            LINES.splitAsStream(clean(key, one.getString())).filter(line -> !line.isBlank()).limit(MOST_PARTS)
                    .forEach(line -> strings.add(line.strip()));
            return strings;
        }
        for (var value : values(source, key)) {
            if (value instanceof JsonString string) {
                var text = clean(key, string.getString());
                if (!text.isEmpty()) {
                    strings.add(text);
                }
            } else if (value != JsonValue.NULL) {
                note(key, "notAText", value.toString());
            }
        }
        return strings;
    }

    private List<JsonValue> values(Map<String, JsonValue> source, String key) {
        var value = source.get(key);
        boolean nothing = value == null || value == JsonValue.NULL || value instanceof JsonString string
                && string.getString().isBlank();
        if (!nothing && !(value instanceof JsonArray)) {
            note(key, "notAList", value.toString());
            return List.of();
        }
        var values = nothing ? JsonValue.EMPTY_JSON_ARRAY : value.asJsonArray();
        if (values.isEmpty()) {
            note(key, "missing", "");
        }
        if (values.size() > MOST_PARTS) {
            note(key, "tooMany", String.valueOf(values.size()));
        }
        return values.subList(0, Math.min(values.size(), MOST_PARTS));
    }

    private String text(Map<String, JsonValue> source, String key, String field, boolean expected) {
        var value = source.get(key);
        if (value instanceof JsonString string && !string.getString().isBlank()) {
            return clean(field, string.getString());
        }
        if (value != null && value != JsonValue.NULL && !(value instanceof JsonString)) {
            note(field, "notAText", value.toString());
        } else if (expected) {
            note(field, "missing", "");
        }
        return "";
    }

    private String clean(String field, String text) {
        var storable = UNSTORABLE.matcher(text).replaceAll("").strip();
        if (storable.length() > LONGEST_TEXT) {
            note(field, "tooLong", String.valueOf(storable.length()));
            return begin(storable, LONGEST_TEXT);
        }
        return storable;
    }

    /** The beginning, with no letter cut in two. */
    private static String begin(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length).strip();
    }

    private void note(String field, String problem, String word) {
        var found = new ImportNote(field, problem, shortened(word));
        if (!notes.contains(found)) {
            notes.add(found);
        }
    }

    private static String shortened(String word) {
        var start = word.length() <= 4 * WORD ? word : word.substring(0, 4 * WORD);
        var storable = UNSTORABLE.matcher(start).replaceAll("");
        return storable.length() <= WORD ? storable
                : storable.substring(0, storable.offsetByCodePoints(0, Math.min(WORD, storable.codePointCount(0,
                        storable.length())))) + "…";
    }
}
