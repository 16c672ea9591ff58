package vn.gov.laichau.dvc.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.shared.Json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** One form that has every kind of field, as the browser tests fill it in. */
class EveryTypeTest {

    private static FormDefinition form;

    @BeforeAll
    static void read() throws IOException {
        form = SomeForm.read(Files.readString(Path.of("../ear-module/src/test/resources/forms/every-type.json")));
    }

    @Test
    void itHasEveryKindOfFieldAndNothingWrong() {
        assertThat(form.fields().stream().map(FormField::type).collect(Collectors.toSet())).contains(FieldType.values());
        assertThat(FieldType.values()).hasSizeGreaterThanOrEqualTo(25);
        assertThat(DefinitionCheck.problems(form)).isEmpty();
        assertThat(FormLint.hints(form)).isEmpty();
    }

    @Test
    void itIsTheSameAfterItWasWrittenAndRead() {
        assertThat(SomeForm.read(Json.write(form))).isEqualTo(form);
    }

    @Test
    void rightAnswersAreTaken() {
        assertThat(problems(answers())).isEmpty();
        assertThat(state(answers()).answers().text("tongTien")).contains("700000");
        assertThat(state(answers()).answers().text("tuoi")).contains("36");
    }

    @Test
    void answersAreReadable() {
        var counted = state(answers()).answers();

        assertThat(text("diaChi", counted)).isEqualTo("Bản Mới, Xã Bản Bo, Huyện Tam Đường, Tỉnh Lai Châu");
        assertThat(text("nhaCungCap", counted)).isEqualTo("1. Tên: A; Số lượng: 10; Đơn giá: 50.000\u00a0₫; Thành tiền: "
                + "500.000\n2. Tên: B; Số lượng: 4; Đơn giá: 50.000\u00a0₫; Thành tiền: 200.000");
        assertThat(text("uuTien", counted)).isEqualTo("Hộ nghèo; Người có công");
        assertThat(text("danToc", counted)).isEqualTo("Thái");
        assertThat(text("quocTich", counted)).isEqualTo("Việt Nam");
        assertThat(text("namSinhBo", counted)).isEqualTo("11/1950");
        assertThat(text("viTri", counted)).isEqualTo("22.386, 103.458");
        assertThat(text("tongTien", counted)).isEqualTo("700.000\u00a0đồng");
        assertThat(text("dienTich", counted)).isEqualTo("120,5\u00a0m²");
        assertThat(text("matHang", counted)).isEqualTo("Chè");
        assertThat(AnswerText.cells(form.field("gopVon").orElseThrow(), counted)).containsExactly(
                List.of("Tẩn Mý Dao", "Không", ""));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            danToc    | "99"                                                      | danToc choice
            quocTich  | "XX"                                                      | quocTich choice
            namSinhBo | "1950-13"                                                 | namSinhBo partialDate
            gioMoCua  | "24:30"                                                   | gioMoCua time
            matHang   | "GAO"                                                     | matHang linkedChoice
            uuTien    | ["NGHEO", "GIAU"]                                         | uuTien choice
            hoTen     | ["a", "b"]                                                | hoTen unreadable
            hoTen     | {"a": {"b": ["c"]}}                                       | hoTen required
            diaChi    | {}                                                        | diaChi required
            diaChi    | {"epoch": "THREE_LEVEL"}                                  | diaChi required
            diaChi    | {"epoch": "OLD", "province": "12"}                        | diaChi.epoch choice
            diaChi    | {"epoch": "TWO_LEVEL", "province": "02"}                  | diaChi.province provinceWrong
            diaChi    | {"epoch": "TWO_LEVEL", "province": "12"}                  | diaChi.commune communeMissing
            diaChi    | {"epoch": "TWO_LEVEL", "province": "12", "commune": "03387"} | diaChi.commune communeWrong
            diaChi    | {"epoch": "THREE_LEVEL", "province": "12", "commune": "03387"} | diaChi.district districtMissing
            diaChi | {"province": "12", "epoch": "THREE_LEVEL", "district":"106","commune":"3"} | diaChi.commune communeWrong
            diaChi    | {"epoch": "THREE_LEVEL", "province": "02", "district": "Mèo Vạc"} | diaChi.commune communeMissing
            diaChi    | "text"                                                    | diaChi unreadable
            viTri     | {"latitude": "91", "longitude": "103"}                    | viTri.latitude latitude
            viTri     | {"latitude": "22"}                                        | viTri.longitude longitude
            nhaCungCap | []                                                       | nhaCungCap required
            nhaCungCap | "text"                                                   | nhaCungCap unreadable
            nhaCungCap | [{}, {"ten": "A", "soLuong": 0, "donGia": 1}]             | nhaCungCap[1].soLuong tooSmall
            nhaCungCap | [{"ten": ["A"], "soLuong": 1, "donGia": 1}]               | nhaCungCap[0].ten unreadable
            gopVon    | [{"ten": "A", "nuoc": "true"}]                            | gopVon[0].hoChieu required
            """)
    void aWrongAnswerIsNamedWhereItIs(String field, String json, String problem) {
        var answers = answers();
        answers.put(field, Json.<Map<String, Object>>read("{\"v\": " + json + "}", HashMap.class).get("v"));

        assertThat(problems(answers)).containsExactly(problem);
    }

    @Test
    void whatIsRightInTheOtherEpochIsTakenToo() {
        var answers = answers();
        answers.put("diaChi", Map.of("epoch", "TWO_LEVEL", "province", "12", "commune", "03388"));
        assertThat(problems(answers)).isEmpty();
        answers.put("diaChi", Map.of("epoch", "TWO_LEVEL", "province", "01", "commune", "Phường Ba Đình"));
        assertThat(problems(answers)).isEmpty();
    }

    @Test
    void anEpochAloneIsNoAddress() {
        var answers = new Answers(Map.of("diaChi", Map.of("epoch", "THREE_LEVEL")));
        var empty = vn.gov.laichau.dvc.expression.Expression.compile("empty(diaChi)", FormTypes.of(form));

        assertThat(answers.isEmpty("diaChi")).isTrue();
        assertThat(FormState.of(form, answers, SomeForm.TODAY).yesNo(empty)).isTrue();
    }

    @Test
    void rubbishOfAnySizeIsAnsweredWithProblemsAndNothingElse() {
        var rubbish = new ArrayList<Object>();
        rubbish.add(null);
        rubbish.add("x".repeat(1_000_000));
        rubbish.add(Collections.nCopies(10_000, Map.of("ten", "A", "soLuong", "1", "donGia", "1")));
        rubbish.add(Collections.nCopies(10_000, List.of(List.of())));
        rubbish.add(Map.of("epoch", Map.of("epoch", List.of()), "province", "12"));
        rubbish.add(List.of(Map.of("ten", Map.of("ten", Map.of()))));
        rubbish.add(new java.math.BigDecimal("1e999999"));
        rubbish.add(Double.POSITIVE_INFINITY);
        rubbish.add(Boolean.TRUE);
        rubbish.forEach(value -> {
            var answers = new HashMap<String, Object>();
            form.fields().forEach(field -> answers.put(field.key(), value));
            assertThat(problems(answers)).isNotEmpty().hasSizeLessThanOrEqualTo(300);
            assertThatNoException().isThrownBy(() -> form.fields().forEach(field ->
                    AnswerText.of(field, new Answers(answers))));
        });
    }

    private static Map<String, Object> answers() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("hoTen", "Lò Thị Mai"), Map.entry("soDinhDanh", "012190001234"),
                Map.entry("ngaySinh", "1990-11-05"), Map.entry("namSinhBo", "1950-11"), Map.entry("danToc", "03"),
                Map.entry("quocTich", "VN"), Map.entry("dienThoai", "0912345678"),
                Map.entry("diaChi", Map.of("epoch", "THREE_LEVEL", "province", "12", "district", "106", "commune", "03424",
                        "detail", "Bản Mới")),
                Map.entry("tenCoSo", "Chè Bản Hon"), Map.entry("hinhThuc", "BAN_LE"), Map.entry("matHang", "CHE"),
                Map.entry("uuTien", List.of("NGHEO", "CONG")), Map.entry("giayPhepCu", "false"),
                Map.entry("gioMoCua", "07:30"), Map.entry("dienTich", "120.5"), Map.entry("soLaoDong", "3"),
                Map.entry("von", "80000000"), Map.entry("viTri", Map.of("latitude", "22.386", "longitude", "103.458")),
                Map.entry("nhaCungCap", List.of(Map.of("ten", "A", "soLuong", "10", "donGia", "50000"), Map.of(),
                        Map.of("ten", "B", "soLuong", "4", "donGia", "50000"))),
                Map.entry("gopVon", List.of(Map.of("ten", "Tẩn Mý Dao", "nuoc", "false")))));
    }

    private static FormState state(Map<String, Object> answers) {
        return FormState.of(form, new Answers(answers), SomeForm.TODAY);
    }

    private static List<String> problems(Map<String, Object> answers) {
        return FormCheck.problems(form, new Answers(answers), SomeForm.TODAY).stream()
                .map(problem -> problem.field() + " " + problem.key()).toList();
    }

    private static String text(String field, Answers answers) {
        return AnswerText.of(form.field(field).orElseThrow(), answers);
    }
}
