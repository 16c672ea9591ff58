package vn.gov.laichau.dvc.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/**
 * Reads one record of the national form: {@code code, name, decision, levels[], sector, ministry, applicants[], steps[],
 * channels[] {channel, timeLimit {amount, unit}, free, note}, documents[] {name, originals, copies, hasForm, case},
 * legalBasis[], results[] {name, code}, conditions}. What is understood is kept in one shape; for the rest a note is left,
 * and nothing is guessed.
 */
final class RecordReader {

    static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NAME = 600;
    private static final int MOST_PARTS = 500;
    private static final int MOST_DAYS = 3650;
    private static final int WORD = 80;
    private static final Pattern CODE = Pattern.compile("[1-9]\\.\\d{6}(\\.\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2})?");
    private static final Pattern RESULT_CODE =
            Pattern.compile("KQ\\.[A-Z]\\d{2}\\.\\d{6}|000\\.00\\.00\\.[A-Z]\\d{2}-KQ\\d{6}");
    private static final Pattern MONEY =
            Pattern.compile("(?iu)\\d\\s*(đồng|vnđ|đ\\b)|lệ\\s*phí|\\bphí\\b|hội đồng nhân dân");
    private static final Pattern UNSTORABLE = Pattern.compile(
            "[\\p{Cc}&&[^\\n\\t]]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Set<String> FIELDS = Set.of("code", "name", "decision", "levels", "sector", "ministry",
            "applicants", "steps", "channels", "documents", "legalBasis", "results", "conditions");
    private static final Set<String> CHANNELS = Set.of("ONLINE", "POST", "COUNTER");
    private static final Set<String> UNITS = Set.of("WORKING_DAY", "DAY", "HOUR", "MONTH");
    private static final Map<String, String> LEVELS = Map.of("PROVINCE", "PROVINCE", "DISTRICT", "DISTRICT", "COMMUNE",
            "COMMUNE", "MINISTRY", "MINISTRY", "Cơ quan khác", "OTHER", "OTHER", "OTHER");

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
        if (!(value instanceof JsonObject source)) {
            note("", "notARecord", String.valueOf(value));
            return new Reading("", "", "", JsonValue.EMPTY_JSON_OBJECT, notes);
        }
        var code = text(source, "code", true);
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            note("code", "badCode", code);
            code = "";
        }
        var name = text(source, "name", true);
        if (name.length() > LONGEST_NAME) {
            note("name", "longName", name);
        }
        var sector = text(source, "sector", true);
        sector = sector.substring(0, Math.min(sector.length(), 300));
        var content = Json.createObjectBuilder().add("code", code).add("name", name)
                .add("decision", text(source, "decision", true)).add("levels", levels(source)).add("sector", sector)
                .add("ministry", text(source, "ministry", false)).add("applicants", texts(source, "applicants", true))
                .add("steps", texts(source, "steps", true)).add("channels", channels(source))
                .add("documents", documents(source)).add("legalBasis", texts(source, "legalBasis", true))
                .add("results", results(source)).add("conditions", text(source, "conditions", false)).build();
        source.keySet().stream().filter(key -> !FIELDS.contains(key)).limit(20)
                .forEach(key -> note(shortened(key), "unknownField", ""));
        return new Reading(code, name, sector, content, notes);
    }

    private JsonArray levels(JsonObject source) {
        var levels = Json.createArrayBuilder();
        for (var level : strings(source, "levels", true)) {
            var known = LEVELS.get(level);
            if (known == null) {
                note("levels", "unknownLevel", level);
            } else {
                levels.add(known);
            }
        }
        return levels.build();
    }

    private JsonArray channels(JsonObject source) {
        var channels = Json.createArrayBuilder();
        boolean limited = false;
        for (var part : parts(source, "channels")) {
            var channel = text(part, "channel", true);
            if (!CHANNELS.contains(channel)) {
                note("channels", "unknownChannel", channel);
                continue;
            }
            var kept = Json.createObjectBuilder().add("channel", channel);
            var limit = limit(part);
            if (limit != null) {
                kept.add("timeLimit", limit);
                limited = true;
            }
            var remark = text(part, "note", false);
            boolean free = part.get("free") == JsonValue.TRUE;
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

    private JsonObject limit(JsonObject channel) {
        var limit = channel.get("timeLimit");
        if (limit == null || limit == JsonValue.NULL) {
            return null;
        }
        if (!(limit instanceof JsonObject object)) {
            note("channels.timeLimit", "badTimeLimit", limit.toString());
            return null;
        }
        var unit = text(object, "unit", false);
        if (!(object.get("amount") instanceof JsonNumber number) || !number.isIntegral() || !UNITS.contains(unit)
                || number.bigIntegerValue().bitLength() > 31 || number.intValue() < 1 || number.intValue() > MOST_DAYS) {
            note("channels.timeLimit", "badTimeLimit", limit.toString());
            return null;
        }
        return Json.createObjectBuilder().add("amount", number.intValue()).add("unit", unit).build();
    }

    private JsonArray documents(JsonObject source) {
        var documents = Json.createArrayBuilder();
        for (var part : parts(source, "documents")) {
            var name = text(part, "name", true);
            if (name.isEmpty()) {
                continue;
            }
            if (name.length() > LONGEST_NAME) {
                note("documents", "longName", name);
            }
            var kept = Json.createObjectBuilder().add("name", name).add("originals", count(part, "originals"))
                    .add("copies", count(part, "copies"));
            if (part.get("hasForm") == JsonValue.TRUE) {
                kept.add("hasForm", true);
            }
            var ofCase = text(part, "case", false);
            if (!ofCase.isEmpty()) {
                kept.add("case", ofCase);
            }
            documents.add(kept);
        }
        return documents.build();
    }

    private int count(JsonObject part, String key) {
        var value = part.get(key);
        if (value == null || value == JsonValue.NULL) {
            return 0;
        }
        if (value instanceof JsonNumber number && number.isIntegral() && number.bigIntegerValue().bitLength() < 31
                && number.intValue() >= 0 && number.intValue() <= 1000) {
            return number.intValue();
        }
        note("documents." + key, "badCount", value.toString());
        return 0;
    }

    private JsonArray results(JsonObject source) {
        var results = Json.createArrayBuilder();
        for (var part : parts(source, "results")) {
            var name = text(part, "name", true);
            if (name.isEmpty()) {
                continue;
            }
            var code = text(part, "code", false);
            if (!code.isEmpty() && !RESULT_CODE.matcher(code).matches()) {
                note("results.code", "badResultCode", code);
            }
            results.add(Json.createObjectBuilder().add("name", name).add("code", code));
        }
        return results.build();
    }

    private List<JsonObject> parts(JsonObject source, String key) {
        var parts = new ArrayList<JsonObject>();
        for (var value : values(source, key, true)) {
            if (value instanceof JsonObject object) {
                parts.add(object);
            } else {
                note(key, "notARecord", value.toString());
            }
        }
        return parts;
    }

    private JsonArray texts(JsonObject source, String key, boolean expected) {
        var texts = Json.createArrayBuilder();
        strings(source, key, expected).forEach(texts::add);
        return texts.build();
    }

    private List<String> strings(JsonObject source, String key, boolean expected) {
        var strings = new ArrayList<String>();
        for (var value : values(source, key, expected)) {
            if (value instanceof JsonString string) {
                var text = clean(key, string.getString());
                if (!text.isEmpty()) {
                    strings.add(text);
                }
            } else {
                note(key, "notAText", value.toString());
            }
        }
        return strings;
    }

    private List<JsonValue> values(JsonObject source, String key, boolean expected) {
        var value = source.get(key);
        if (value != null && value != JsonValue.NULL && !(value instanceof JsonArray)) {
            note(key, "notAList", value.toString());
            return List.of();
        }
        var values = value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
        if (values.isEmpty() && expected) {
            note(key, "missing", "");
        }
        if (values.size() > MOST_PARTS) {
            note(key, "tooMany", String.valueOf(values.size()));
        }
        return values.subList(0, Math.min(values.size(), MOST_PARTS));
    }

    private String text(JsonObject source, String key, boolean expected) {
        var value = source.get(key);
        if (value instanceof JsonString string && !string.getString().isBlank()) {
            return clean(key, string.getString());
        }
        if (value != null && value != JsonValue.NULL && !(value instanceof JsonString)) {
            note(key, "notAText", value.toString());
        } else if (expected) {
            note(key, "missing", "");
        }
        return "";
    }

    private String clean(String key, String text) {
        var storable = UNSTORABLE.matcher(text).replaceAll("").strip();
        if (storable.length() > LONGEST_TEXT) {
            note(key, "tooLong", String.valueOf(storable.length()));
            int end = Character.isHighSurrogate(storable.charAt(LONGEST_TEXT - 1)) ? LONGEST_TEXT - 1 : LONGEST_TEXT;
            storable = storable.substring(0, end);
        }
        return storable;
    }

    private void note(String field, String problem, String word) {
        var found = new ImportNote(field, problem, shortened(word));
        if (!notes.contains(found)) {
            notes.add(found);
        }
    }

    private static String shortened(String word) {
        var storable = UNSTORABLE.matcher(word).replaceAll("");
        return storable.length() <= WORD ? storable
                : storable.substring(0, storable.offsetByCodePoints(0, Math.min(WORD, storable.codePointCount(0,
                        storable.length())))) + "…";
    }
}
