package vn.gov.laichau.dvc.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

/** What changed between two contents, field by field (Điều 12.6). */
final class Differences {

    private Differences() {
    }

    static List<FieldChange> between(JsonObject before, JsonObject after) {
        var old = leaves(before);
        var young = leaves(after);
        var fields = new TreeSet<>(old.keySet());
        fields.addAll(young.keySet());
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            var was = old.getOrDefault(field, "");
            var is = young.getOrDefault(field, "");
            if (!was.equals(is)) {
                changes.add(new FieldChange(field, was, is));
            }
        }
        return changes;
    }

    private static Map<String, String> leaves(JsonValue value) {
        var leaves = new TreeMap<String, String>();
        collect("", value, leaves);
        return leaves;
    }

    private static void collect(String path, JsonValue value, Map<String, String> leaves) {
        if (value instanceof JsonObject object) {
            object.forEach((key, part) -> collect(path.isEmpty() ? key : path + "." + key, part, leaves));
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                collect(path + "[" + i + "]", array.get(i), leaves);
            }
        } else {
            leaves.put(path, value instanceof JsonString string ? string.getString() : value.toString());
        }
    }
}
