package vn.gov.laichau.dvc.publication;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.shared.Json;

/**
 * What changed between two contents, field by field (Điều 12.6). Things in lists are matched by what names them (key,
 * agency, way, code, name), never by their place, so that one that was put in between doesn't change all that follow.
 * Questions are matched across the sections of the form.
 */
final class ContentDifference {

    private static final List<String> NAMES = List.of("key", "agency", "channel", "code", "value", "name", "title",
            "question", "group", "to");
    private static final List<String> LABELS = List.of("label", "name", "title", "agency", "channel", "value", "question",
            "group", "key", "code", "to");
    private static final Map<String, ContentArea> AREAS = Map.of("documents", ContentArea.PAPERS, "cases",
            ContentArea.PAPERS, "fees", ContentArea.FEES, "feeKnown", ContentArea.FEES, "paidOnline", ContentArea.FEES,
            "form", ContentArea.FORM, "steps", ContentArea.PROCESS, "providers", ContentArea.PROCESS, "examples",
            ContentArea.EXAMPLES);

    private final List<ContentChange> changes = new ArrayList<>();

    private ContentDifference() {
    }

    static List<ContentChange> between(ProcedureContent before, ProcedureContent after) {
        var difference = new ContentDifference();
        difference.objects(null, "", "", object(before), object(after));
        return difference.changes.stream().sorted(Comparator.comparing(ContentChange::area)).toList();
    }

    private void objects(ContentArea part, String path, String thing, JsonObject before, JsonObject after) {
        var properties = new LinkedHashSet<>(before.keySet());
        properties.addAll(after.keySet());
        for (var property : properties) {
            var inPart = part == null ? AREAS.getOrDefault(property, ContentArea.INFORMATION) : part;
            values(inPart, path.isEmpty() ? property : path + "." + property, thing,
                    before.getOrDefault(property, JsonValue.NULL), after.getOrDefault(property, JsonValue.NULL));
        }
    }

    private void values(ContentArea part, String path, String thing, JsonValue before, JsonValue after) {
        if (before.equals(after)) {
            return;
        }
        if (isThings(before) || isThings(after)) {
            things(part, path, thing, list(before), list(after));
        } else if (before instanceof JsonObject || after instanceof JsonObject) {
            objects(part, path, thing, object(before), object(after));
        } else {
            add(part, ChangeKind.CHANGED, thing, path, text(before), text(after));
        }
    }

    private void things(ContentArea part, String path, String thing, JsonArray before, JsonArray after) {
        if (path.equals("form")) {
            var titles = titles(before);
            if (!titles.equals(titles(after))) {
                add(part, ChangeKind.CHANGED, thing, "form.sections", titles, titles(after));
            }
            matched(part, "form.fields", thing, questions(before), questions(after));
        } else {
            matched(part, path, thing, named(before), named(after));
        }
    }

    private void matched(ContentArea part, String path, String thing, Map<String, JsonObject> before,
            Map<String, JsonObject> after) {
        before.forEach((name, old) -> {
            if (!after.containsKey(name)) {
                add(part, ChangeKind.REMOVED, inside(thing, old), path, label(old), "");
            }
        });
        after.forEach((name, young) -> {
            if (before.containsKey(name)) {
                objects(part, path, inside(thing, young), before.get(name), young);
            } else {
                add(part, ChangeKind.ADDED, inside(thing, young), path, "", label(young));
            }
        });
        var kept = before.keySet().stream().filter(after::containsKey).toList();
        var now = after.keySet().stream().filter(before::containsKey).toList();
        if (!kept.equals(now)) {
            add(part, ChangeKind.REORDERED, thing, path, labels(kept, before), labels(now, after));
        }
    }

    private void add(ContentArea part, ChangeKind kind, String thing, String path, String before, String after) {
        changes.add(new ContentChange(part, kind, thing, path, before, after));
    }

    /** A list of objects; a list of words is one value. */
    private static boolean isThings(JsonValue value) {
        return value instanceof JsonArray array && !array.isEmpty() && array.get(0) instanceof JsonObject;
    }

    private static Map<String, JsonObject> named(JsonArray array) {
        var named = new LinkedHashMap<String, JsonObject>();
        for (var value : array) {
            if (value instanceof JsonObject object) {
                put(named, object);
            }
        }
        return named;
    }

    private static void put(Map<String, JsonObject> named, JsonObject object) {
        var name = NAMES.stream().map(known -> word(object, known)).filter(Objects::nonNull).findFirst().orElse("");
        var free = name;
        for (int i = 2; named.containsKey(free); i++) {
            free = name + " " + i;
        }
        named.put(free, object);
    }

    /** All questions of a form by key, each with the title of its section. */
    private static Map<String, JsonObject> questions(JsonArray sections) {
        var questions = new LinkedHashMap<String, JsonObject>();
        for (var value : sections) {
            if (value instanceof JsonObject section) {
                for (var field : list(section.getOrDefault("fields", JsonValue.EMPTY_JSON_ARRAY))) {
                    if (field instanceof JsonObject question) {
                        put(questions, jakarta.json.Json.createObjectBuilder(question)
                                .add("section", section.getString("title", "")).build());
                    }
                }
            }
        }
        return questions;
    }

    private static String titles(JsonArray sections) {
        return sections.stream().filter(JsonObject.class::isInstance)
                .map(section -> ((JsonObject) section).getString("title", "")).collect(Collectors.joining(", "));
    }

    private static String inside(String thing, JsonObject part) {
        return thing.isEmpty() ? label(part) : thing + " › " + label(part);
    }

    private static String label(JsonObject object) {
        return LABELS.stream().map(known -> word(object, known)).filter(Objects::nonNull).findFirst().orElse("");
    }

    private static String labels(List<String> names, Map<String, JsonObject> things) {
        return names.stream().map(name -> label(things.get(name))).collect(Collectors.joining(", "));
    }

    private static String word(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string && !string.getString().isBlank() ? string.getString() : null;
    }

    private static String text(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().map(ContentDifference::text).collect(Collectors.joining("\n"));
        }
        return value == JsonValue.NULL ? "" : value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static JsonArray list(JsonValue value) {
        return value instanceof JsonArray array ? array : JsonValue.EMPTY_JSON_ARRAY;
    }

    private static JsonObject object(JsonValue value) {
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static JsonObject object(ProcedureContent content) {
        try (var reader = jakarta.json.Json.createReader(new StringReader(Json.write(content)))) {
            return reader.readObject();
        }
    }
}
