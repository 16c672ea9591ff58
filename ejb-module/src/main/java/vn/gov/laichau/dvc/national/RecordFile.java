package vn.gov.laichau.dvc.national;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;

import vn.gov.laichau.dvc.national.RecordReader.Reading;

/** A file of the national form, read: its records in their order, and which of them tell of a code for a second time. */
public final class RecordFile {

    private static final int BEGINNING = 30;

    private final List<Reading> readings = new ArrayList<>();
    private final Set<Integer> repeated = new HashSet<>();

    private RecordFile(JsonArray records) {
        var seen = new HashSet<String>();
        for (var record : records) {
            var reading = RecordReader.read(record);
            if (reading.isUsable() && !seen.add(reading.code())) {
                repeated.add(readings.size());
            }
            readings.add(reading);
        }
    }

    /** From the text of a file, a JSON array of records; refuses with {@link ImportFileUnreadable}. */
    public static RecordFile of(String text) {
        if (value(text) instanceof JsonArray records) {
            return new RecordFile(records);
        }
        throw new ImportFileUnreadable(beginning(text));
    }

    public int size() {
        return readings.size();
    }

    Reading reading(int position) {
        return readings.get(position);
    }

    boolean isRepeated(int position) {
        return repeated.contains(position);
    }

    /** The parser refuses what is no JSON, and what is nested too deeply, each with an exception of its own. */
    private static JsonValue value(String text) {
        try (var reader = Json.createReader(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            throw new ImportFileUnreadable(e instanceof JsonParsingException parsing
                    ? String.valueOf(parsing.getLocation().getLineNumber()) + ":" + parsing.getLocation().getColumnNumber()
                    : beginning(text));
        }
    }

    private static String beginning(String text) {
        return text.codePoints().limit(BEGINNING).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }
}
