package vn.gov.laichau.dvc.national;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;

/** The committed extract of the national database; another file with {@code -Ddvc.records=FILE}. */
final class SomeRecords {

    private SomeRecords() {
    }

    static String text() {
        try {
            return Files.readString(Path.of(System.getProperty("dvc.records",
                    "../ear-module/src/tools/catalogue/records.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonArray all() {
        return json(text()).asJsonArray();
    }

    static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
