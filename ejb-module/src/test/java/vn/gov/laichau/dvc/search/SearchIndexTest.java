package vn.gov.laichau.dvc.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.json.Json;
import jakarta.json.JsonObject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.shared.DataFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Procedures are found in the words of people (Điều 6.2): the province's data and the committed extract together. */
class SearchIndexTest {

    private static final Path TOOLS = Path.of("../ear-module/src/tools/catalogue");
    private static final int ENOUGH_OF_FORTY = 36;
    private static final Map<Long, String> CODES = new LinkedHashMap<>();
    private static final SearchIndex INDEX = new SearchIndex(entries());

    @Test
    void of_forty_queries_at_least_thirty_six_have_the_right_procedure_among_the_first_three() throws IOException {
        var queries = queries("queries.tsv");

        assertThat(queries).hasSize(40);
        assertThat(missed(queries)).hasSizeLessThanOrEqualTo(queries.size() - ENOUGH_OF_FORTY);
    }

    @Test
    void of_two_hundred_others_nine_in_ten_have_too() throws IOException {
        var queries = queries("more-queries.tsv").stream().filter(query -> Stream.of(query[1].split(","))
                .anyMatch(CODES::containsValue)).toList();

        assertThat(queries).hasSizeGreaterThan(150);
        assertThat(missed(queries)).hasSizeLessThan(queries.size() / 10);
    }

    @ParameterizedTest
    @CsvSource({"1.001612,1.001612", "ĐĂNG  KÝ   HỘ KINH DOANH,1.001612", "dang ki ho kinh doanh,1.001612",
        "hôkinh doanh,1.001612", "'khai sinh, khai sinh',1.001193"})
    void codes_marks_blanks_and_letters_that_sound_alike_make_no_difference(String text, String code) {
        assertThat(found(text).stream().limit(3)).as(text).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"xyzzy", "'%'", "'  '", "'_'", "'😀'", "'|'", "'\\'"})
    void what_means_nothing_finds_nothing(String text) {
        assertThat(INDEX.search(text)).isEmpty();
    }

    @Test
    void a_whole_page_of_words_is_searched_like_a_short_question() {
        assertThat(INDEX.search("khai sinh ".repeat(500))).isNotEmpty();
    }

    @Test
    void every_event_of_life_leads_to_at_least_one_procedure() {
        assertThat(LifeEvents.named()).hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(event -> assertThat(INDEX.holding(LifeEvents.find(event.key()))).as(event.name()).isNotEmpty());
    }

    private static List<String[]> queries(String file) throws IOException {
        return Files.readAllLines(TOOLS.resolve(file)).stream().map(line -> line.split("\t")).toList();
    }

    /** The queries that have none of their codes among the first three. */
    private static List<String> missed(List<String[]> queries) {
        return queries.stream().filter(query -> found(query[0]).stream().limit(3)
                .noneMatch(List.of(query[1].split(","))::contains)).map(query -> query[0] + " -> "
                        + found(query[0]).stream().limit(3).toList()).toList();
    }

    private static List<String> found(String text) {
        return INDEX.search(text).stream().map(hit -> CODES.get(hit.key())).toList();
    }

    private static List<SearchEntry> entries() {
        var entries = new LinkedHashMap<String, SearchEntry>();
        var data = object(DataFile.text("/data/procedures.json")).getJsonArray("procedures");
        data.getValuesAs(JsonObject.class).forEach(p -> entries.put(p.getString("code"), entry(entries.size(), p,
                p.getString("plainName"), p.getString("field"))));
        extract().forEach(p -> entries.computeIfAbsent(p.getString("code"), code -> entry(entries.size(), p,
                p.getString("name"), p.getString("sector"))));
        entries.values().forEach(entry -> CODES.put(entry.key(), entry.code()));
        return new ArrayList<>(entries.values());
    }

    private static List<JsonObject> extract() {
        try (var reader = Json.createReader(Files.newBufferedReader(Path.of(System.getProperty("dvc.records",
                TOOLS.resolve("records.json").toString()))))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SearchEntry entry(int key, JsonObject p, String plainName, String field) {
        return new SearchEntry(key, p.getString("code"), p.getString("name"), plainName, field);
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
