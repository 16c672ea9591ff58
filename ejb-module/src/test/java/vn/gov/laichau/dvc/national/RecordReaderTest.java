package vn.gov.laichau.dvc.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import jakarta.json.Json;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.national.RecordReader.Reading;
import vn.gov.laichau.dvc.shared.Stamp;

/** Records of the national form: what is understood is kept, for the rest a note is left. */
class RecordReaderTest {

    private static final Stamp IMPORT = new Stamp("import", Instant.parse("2026-11-24T01:00:00Z"));
    private static final String NAMED = "'code':'1.001193','name':'Thủ tục đăng ký khai sinh'";

    @Test
    void every_record_of_the_committed_extract_is_taken() throws Exception {
        var extract = json(Files.readString(Path.of("../ear-module/src/tools/catalogue/records.json"))).asJsonArray();

        assertThat(extract).hasSizeGreaterThanOrEqualTo(60);
        assertThat(extract).allMatch(record -> RecordReader.read(record).isUsable());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'channels':[]|channels|missing",
        "'channels':[{'channel':'FAX'}]|channels|unknownChannel",
        "'channels':[{'channel':'ONLINE','timeLimit':{'amount':0,'unit':'DAY'}}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','timeLimit':{'amount':1e400,'unit':'DAY'}}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','timeLimit':{'amount':5,'unit':'TUẦN'}}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','timeLimit':'3 ngày'}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','free':true,'note':'Lệ phí 50.000 đồng'}]|channels.ONLINE|feeOnlyInWords",
        "'channels':'không'|channels|notAList",
        "'documents':['đơn']|documents|notARecord",
        "'documents':[{'name':'Đơn','copies':-1}]|documents.copies|badCount",
        "'levels':['LÀNG']|levels|unknownLevel",
        "'results':[{'name':'Giấy','code':'KQ1'}]|results.code|badResultCode",
        "'decision':5|decision|notAText",
        "'giaTri':5|giaTri|unknownField"})
    void what_is_not_understood_is_said(String part, String field, String problem) {
        var notes = read("{" + NAMED + "," + part + "}").notes();

        assertThat(notes).anySatisfy(note -> {
            assertThat(note.field()).isEqualTo(field);
            assertThat(note.problem()).isEqualTo(problem);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5", "[]", "{'name':'Không mã'}", "{'code':'1.001193'}",
        "{'code':'1-001193','name':'x'}", "{'code':'1.001193; drop table','name':'x'}"})
    void a_record_without_code_or_name_is_not_taken(String record) {
        assertThat(read(record).isUsable()).isFalse();
    }

    @Test
    void letters_that_no_database_takes_are_left_out() {
        var reading = read("{'code':'1.001193','name':'Khai\\u0000 sinh\\ud800'}");

        assertThat(reading.name()).isEqualTo("Khai sinh");
    }

    @Test
    void a_fee_that_is_only_told_in_words_is_not_called_free() {
        var reading = read("{" + NAMED
                + ",'channels':[{'channel':'ONLINE','free':true,'note':'Phí do HĐND tỉnh quyết định'}]}");

        assertThat(reading.content().getJsonArray("channels").getJsonObject(0).getBoolean("free")).isFalse();
    }

    @Test
    void what_is_given_out_reads_the_same_again() {
        var reading = read("{" + NAMED + ",'levels':['COMMUNE','Cơ quan khác'],'documents':[{'name':'Tờ khai'}]}");

        assertThat(RecordReader.read(reading.content()).content()).isEqualTo(reading.content());
    }

    @Test
    void the_same_record_again_changes_nothing() {
        var draft = new ProcedureDraft(read("{" + NAMED + "}"), IMPORT);

        assertThat(draft.renew(read("{" + NAMED + "}"), IMPORT)).isEqualTo(ImportOutcome.UNCHANGED);
    }

    @Test
    void a_newer_record_renews_a_draft_that_no_agency_has_touched() {
        var draft = new ProcedureDraft(read("{" + NAMED + "}"), IMPORT);

        assertThat(draft.renew(read("{" + NAMED + ",'decision':'163/QĐ-BTP'}"), IMPORT)).isEqualTo(ImportOutcome.UPDATED);
        assertThat(draft.getContent().getString("decision")).isEqualTo("163/QĐ-BTP");
    }

    @Test
    void a_newer_record_never_writes_over_the_words_of_an_agency_and_shows_the_difference() {
        var draft = new ProcedureDraft(read("{" + NAMED + "}"), IMPORT);
        draft.edit(read("{" + NAMED + ",'conditions':'Có mặt người yêu cầu'}"), draft.getVersion(), IMPORT);

        var outcome = draft.renew(read("{" + NAMED + ",'decision':'163/QĐ-BTP'}"), IMPORT);

        assertThat(outcome).isEqualTo(ImportOutcome.KEPT);
        assertThat(draft.getContent().getString("conditions")).isEqualTo("Có mặt người yêu cầu");
        assertThat(draft.getWaiting()).containsExactlyInAnyOrder(
                new FieldChange("conditions", "Có mặt người yêu cầu", ""), new FieldChange("decision", "", "163/QĐ-BTP"));
    }

    private static Reading read(String record) {
        return RecordReader.read(json(record.replace('\'', '"')));
    }

    private static JsonValue json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        }
    }
}
