package vn.gov.laichau.dvc.national;

import java.util.List;
import java.util.stream.Stream;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.tariff.Channel;

import static org.assertj.core.api.Assertions.assertThat;

/** What a record says is carried whole into a version, and comes back out of it (Điều 6.1). */
class NationalFormTest {

    private static final ProcedureContent.All DATA = DataFile.read("/data/procedures.json", ProcedureContent.All.class);

    static Stream<Named<ProcedureContent>> procedures() {
        return DATA.procedures.stream().map(content -> Named.of(content.code, content));
    }

    static Stream<Named<JsonValue>> records() {
        return SomeRecords.all().stream().map(record -> Named.of(record.asJsonObject().getString("code"), record));
    }

    @Test
    void a_record_is_carried_whole_into_the_content_of_a_version() {
        var content = content("""
            {"code": "1.000001", "name": "Cấp giấy phép", "decision": "1/QĐ-BXD", "levels": ["PROVINCE", "COMMUNE"],
             "sector": "Hoạt động xây dựng", "ministry": "bo-xay-dung", "applicants": ["Cá nhân", "Tổ chức"],
             "steps": ["Nộp hồ sơ", "Nhận kết quả"], "conditions": "Có đất", "legalBasis": ["217/2026/NĐ-CP"],
             "channels": [{"channel": "ONLINE", "timeLimit": {"amount": 20, "unit": "DAY"}, "free": true},
              {"channel": "COUNTER", "timeLimit": {"amount": 15, "unit": "DAY"}, "free": true, "note": "Nộp tại xã"}],
             "results": [{"name": "Giấy phép", "code": "KQ.G17.000311"}],
             "documents": [{"name": "Đơn", "originals": 1, "copies": 0, "hasForm": true},
              {"name": "Bản vẽ", "originals": 2, "copies": 0, "case": "a) Công trình cấp III"},
              {"name": "Bản vẽ", "originals": 2, "copies": 0, "case": "b) Công trình cấp IV"},
              {"name": "Thẻ căn cước", "originals": 1, "copies": 0, "case": "* Giấy tờ phải xuất trình:"},
              {"name": "Hợp đồng thuê (nếu có)", "originals": 0, "copies": 1, "case": "b) Công trình cấp IV"}]}""");

        assertThat(content.branch).isEqualTo("Xây dựng");
        assertThat(content.stepsText).containsExactly("Nộp hồ sơ", "Nhận kết quả");
        assertThat(content.levels).containsExactly("PROVINCE", "COMMUNE");
        assertThat(content.results).singleElement().extracting(result -> result.code).isEqualTo("KQ.G17.000311");
        assertThat(content.limit.amount).isEqualTo(20);
        assertThat(content.channels).extracting(terms -> terms.channel).containsExactly(Channel.ONLINE, Channel.COUNTER);
        assertThat(content.channels.get(1).limit.amount).isEqualTo(15);
        assertThat(content.channels.get(1).limit.unit).isEqualTo(TimeUnit.DAY);
        assertThat(content.channels.get(1).note).isEqualTo("Nộp tại xã");
        assertThat(content.cases).extracting(known -> known.name).containsExactly("a) Công trình cấp III",
                "b) Công trình cấp IV");
        assertThat(content.documents).extracting(paper -> paper.name).containsExactly("Đơn", "Bản vẽ", "Thẻ căn cước",
                "Hợp đồng thuê (nếu có)");
        assertThat(content.documents).extracting(paper -> paper.cases).containsExactly(List.of(),
                List.of("truongHop1", "truongHop2"), List.of(), List.of("truongHop2"));
        assertThat(content.documents).extracting(paper -> paper.hasForm).containsExactly(true, false, false, false);
        assertThat(content.documents).extracting(paper -> paper.required).containsExactly(true, true, true, false);
        assertThat(content.documents.get(2).note).isEqualTo("* Giấy tờ phải xuất trình:");
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_record_comes_back_out_of_a_version_with_the_same_information(JsonValue record) {
        var reading = RecordReader.read(record);
        var content = NationalForm.content(reading.content());
        var again = NationalForm.content(RecordReader.read(NationalForm.record(content, "")).content());

        assertThat(again).usingRecursiveComparison().ignoringFields("channels").isEqualTo(content);
        assertThat(again.channels).extracting(terms -> terms.channel).containsExactlyInAnyOrderElementsOf(
                content.channels.stream().map(terms -> terms.channel).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void what_the_province_publishes_goes_out_and_comes_in_again_with_the_same_information(ProcedureContent content) {
        var record = NationalForm.record(content, "");
        var reading = RecordReader.read(record);
        var again = NationalForm.content(reading.content());

        assertThat(reading.isUsable()).isTrue();
        assertThat(reading.notes()).extracting(ImportNote::problem).isSubsetOf("missing", "noTimeLimit", "longName");
        assertThat(again.name).isEqualTo(content.name);
        assertThat(again.field).isEqualTo(content.field);
        assertThat(again.decision).isEqualTo(content.decision);
        assertThat(again.administrativeLevel).isEqualTo(content.administrativeLevel);
        assertThat(again.legalBasis).isEqualTo(content.legalBasis);
        assertThat(again.limit).usingRecursiveComparison().isEqualTo(content.limit);
        assertThat(again.result).isEqualTo(content.result.strip());
        assertThat(again.documents).extracting(paper -> paper.name)
                .containsExactlyElementsOf(content.documents.stream().map(paper -> paper.name).toList());
        assertThat(NationalForm.record(again, "")).isEqualTo(record);
    }

    @Test
    void a_fee_that_is_known_is_told_in_the_note_of_its_way() {
        var copies = DATA.procedures.stream().filter(content -> content.code.equals("2.000815")).findFirst().orElseThrow();

        var channel = NationalForm.record(copies, "").getJsonArray("channels").getJsonObject(0);

        assertThat(channel.getBoolean("free")).isFalse();
        assertThat(channel.getString("note")).contains("2.000 đồng");
    }

    private static ProcedureContent content(String record) {
        return NationalForm.content(RecordReader.read((JsonObject) SomeRecords.json(record)).content());
    }
}
