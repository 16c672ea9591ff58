package vn.gov.laichau.dvc.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever is done to a real record, reading it ends with a report, and what was kept is stable (Điều 6.1, 12.1). */
class RecordMutationTest {

    private static final int ROUNDS = 2_000;
    private static final long SEED = 3_2017;
    private static final List<JsonValue> STRANGE = List.of(JsonValue.NULL, JsonValue.TRUE, JsonValue.EMPTY_JSON_ARRAY,
            JsonValue.EMPTY_JSON_OBJECT, Json.createValue(""), Json.createValue(-1), Json.createValue(1e300),
            Json.createValue("15 ngày"), Json.createValue("007"), Json.createValue("\u0000\ud800"),
            Json.createValue("x".repeat(30_000)), Json.createValue("1.001193.000.00.00.H35"),
            SomeRecords.json("1e99999"), SomeRecords.json("123456789012345678901234567890"),
            SomeRecords.json("0.30000000000000000000001"), SomeRecords.json("[[[[[[[[[[1]]]]]]]]]]"));

    private final Random random = new Random(SEED);

    @Test
    void two_thousand_damaged_records_are_read_without_an_exception_and_what_is_kept_reads_the_same_again() {
        var records = SomeRecords.all();
        for (int round = 0; round < ROUNDS; round++) {
            var damaged = damaged(records.get(random.nextInt(records.size())), 1 + random.nextInt(6));
            assertThatCode(() -> check(damaged)).as("round %d: %s", round, damaged).doesNotThrowAnyException();
        }
    }

    @Test
    void a_file_of_damaged_records_gives_one_line_for_each() {
        var records = SomeRecords.all();
        var file = Json.createArrayBuilder();
        for (int i = 0; i < 200; i++) {
            file.add(damaged(records.get(random.nextInt(records.size())), 3));
        }

        assertThat(RecordFile.of(file.build().toString()).size()).isEqualTo(200);
    }

    private static void check(JsonValue damaged) {
        var reading = RecordReader.read(damaged);
        assertThat(reading.notes()).allSatisfy(note -> assertThat(note.word().length()).isLessThanOrEqualTo(81));
        if (reading.isUsable()) {
            assertThat(RecordReader.read(reading.content()).content()).isEqualTo(reading.content());
            var told = NationalForm.record(NationalForm.content(reading.content()), "");
            assertThat(RecordReader.read(told).isUsable()).isTrue();
            assertThat(Differences.between(reading.content(), reading.content())).isEmpty();
        }
    }

    private JsonValue damaged(JsonValue value, int times) {
        var result = value;
        for (int i = 0; i < times; i++) {
            result = damaged(result);
        }
        return result;
    }

    /** Goes down by chance and changes what it meets: left out, replaced, doubled, nested, renamed. */
    private JsonValue damaged(JsonValue value) {
        if (value instanceof JsonObject object && !object.isEmpty() && random.nextInt(5) > 0) {
            return damagedObject(object);
        }
        if (value instanceof JsonArray array && !array.isEmpty() && random.nextInt(5) > 0) {
            return damagedArray(array);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Json.createArrayBuilder().add(value).build();
            case 1 -> Json.createObjectBuilder().add("name", value).build();
            case 2 -> Json.createValue(value.toString());
            default -> STRANGE.get(random.nextInt(STRANGE.size()));
        };
    }

    private JsonObject damagedObject(JsonObject object) {
        var keys = new ArrayList<>(object.keySet());
        var key = keys.get(random.nextInt(keys.size()));
        var result = Json.createObjectBuilder(object);
        switch (random.nextInt(5)) {
            case 0 -> result.remove(key);
            case 1 -> result.remove(key).add(key.toUpperCase(Locale.ROOT), object.get(key));
            case 2 -> result.add(key, STRANGE.get(random.nextInt(STRANGE.size())));
            default -> result.add(key, damaged(object.get(key)));
        }
        return result.build();
    }

    private JsonArray damagedArray(JsonArray array) {
        int at = random.nextInt(array.size());
        var result = Json.createArrayBuilder(array);
        switch (random.nextInt(4)) {
            case 0 -> result.remove(at);
            case 1 -> result.add(at, array.get(at));
            default -> result.set(at, damaged(array.get(at)));
        }
        return result.build();
    }
}
