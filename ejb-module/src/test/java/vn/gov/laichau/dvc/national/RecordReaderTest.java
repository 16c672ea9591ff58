package vn.gov.laichau.dvc.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.national.RecordReader.Reading;
import vn.gov.laichau.dvc.shared.Stamp;

/** Records of the national form: what is understood is kept, for the rest a note is left. */
class RecordReaderTest {

    private static final Stamp IMPORT = new Stamp("import", Instant.parse("2026-11-24T01:00:00Z"));
    private static final String NAMED = "'code':'1.001193','name':'Thủ tục đăng ký khai sinh'";

    @Test
    void every_record_of_the_committed_extract_is_taken() {
        var extract = SomeRecords.all();

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
        "'channels':[{'channel':'ONLINE','timeLimit':'ba ngày'}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','timeLimit':'3 đến 5 ngày'}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','timeLimit':'99999 ngày'}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','timeLimit':15}]|channels.timeLimit|badTimeLimit",
        "'channels':[{'channel':'ONLINE','free':1}]|channels.free|notYesOrNo",
        "'channels':[{'channel':'ONLINE','fee':5}]|channels.fee|unknownField",
        "'documents':[{'name':'Đơn','originals':'một'}]|documents.originals|badCount",
        "'documents':[{'name':'Đơn','originals':1.5}]|documents.originals|badCount",
        "'documents':[{'name':'Đơn','originals':1e99999}]|documents.originals|badCount",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"15 ngày|15|DAY", "03 ngày làm việc|3|WORKING_DAY", "24 Giờ|24|HOUR",
        "01 (một) tháng|1|MONTH", "10 Ngày làm việc.|10|WORKING_DAY"})
    void a_time_limit_in_one_text_is_understood(String text, int amount, String unit) {
        var limit = read("{" + NAMED + ",'channels':[{'channel':'ONLINE','timeLimit':'" + text + "'}]}").content()
                .getJsonArray("channels").getJsonObject(0).getJsonObject("timeLimit");

        assertThat(limit.getInt("amount")).isEqualTo(amount);
        assertThat(limit.getString("unit")).isEqualTo(unit);
    }

    @Test
    void capital_letters_vietnamese_names_and_numbers_as_text_are_understood() {
        var reading = read("{'CODE':'1.001193','tên thủ tục':'Khai sinh','legal_basis':['1/NĐ'],'Cấp thực hiện':['Cấp xã'],"
                + "'Channels':[{'Hình thức':'Trực tuyến','Time_Limit':{'amount':'5','unit':'Ngày làm việc'},'free':'true'}],"
                + "'thành phần hồ sơ':[{'Tên giấy tờ':'Tờ khai','bản chính':'01','bản sao':null}]}");

        assertThat(reading.name()).isEqualTo("Khai sinh");
        assertThat(reading.content().getJsonArray("levels").getString(0)).isEqualTo("COMMUNE");
        assertThat(reading.content().getJsonArray("channels").getJsonObject(0).toString())
                .isEqualTo("{\"channel\":\"ONLINE\",\"timeLimit\":{\"amount\":5,\"unit\":\"WORKING_DAY\"},\"free\":true}");
        assertThat(reading.content().getJsonArray("documents").getJsonObject(0).getInt("originals")).isEqualTo(1);
        assertThat(reading.notes()).extracting(ImportNote::problem).containsOnly("missing");
    }

    @Test
    void what_a_province_adds_to_the_code_is_left_out_and_told() {
        var reading = read("{'code':'1.001193.000.00.00.H35','name':'Khai sinh'}");

        assertThat(reading.code()).isEqualTo("1.001193");
        assertThat(reading.notes()).extracting(ImportNote::problem).contains("provinceCode");
    }

    @Test
    void a_text_of_ten_megabytes_is_cut_and_told() {
        var reading = read("{" + NAMED + ",'conditions':'" + "ă".repeat(10_000_000) + "'}");

        assertThat(reading.content().getString("conditions")).hasSize(RecordReader.LONGEST_TEXT);
        assertThat(reading.notes()).extracting(ImportNote::problem).contains("tooLong");
    }

    @Test
    void the_second_of_two_records_with_one_code_is_known_as_repeated() {
        var file = RecordFile.of("[{'code':'1.001193','name':'A'},{'code':'1.001193.000.00.00.H35','name':'B'},5]"
                .replace('\'', '"'));

        assertThat(file.size()).isEqualTo(3);
        assertThat(file.isRepeated(0)).isFalse();
        assertThat(file.isRepeated(1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "null", "[", "[1,", "\u0000", "{\"a\":[]}"})
    void a_file_that_is_no_list_is_refused(String text) {
        assertThatThrownBy(() -> RecordFile.of(text)).isInstanceOf(ImportFileUnreadable.class);
    }

    @Test
    void a_file_that_is_nested_without_end_is_refused() {
        assertThatThrownBy(() -> RecordFile.of("[".repeat(200_000) + "]".repeat(200_000)))
                .isInstanceOf(ImportFileUnreadable.class);
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

    @Test
    void an_agencys_words_that_were_given_out_and_come_back_are_no_news() {
        var draft = new ProcedureDraft(read("{" + NAMED + "}"), IMPORT);
        draft.edit(read("{" + NAMED + ",'conditions':'Có mặt người yêu cầu'}"), draft.getVersion(), IMPORT);

        assertThat(draft.renew(RecordReader.read(draft.getContent()), IMPORT)).isEqualTo(ImportOutcome.UNCHANGED);
        assertThat(draft.isWaiting()).isFalse();
    }

    private static Reading read(String record) {
        return RecordReader.read(SomeRecords.json(record.replace('\'', '"')));
    }

}
