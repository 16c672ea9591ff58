package vn.gov.laichau.dvc.web.common;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.FormState;
import vn.gov.laichau.dvc.form.Prefill;

import static org.assertj.core.api.Assertions.assertThat;

class TypedAnswersTest {

    private static final java.time.LocalDate TODAY = java.time.LocalDate.of(2026, 11, 25);
    private static final FormField TABLE = table("t", FormField.of("n", FieldType.INTEGER, "N"),
            FormField.of("d", FieldType.DATE, "D"));

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            DATE,            5/1/1988,      1988-01-05
            DATE,            32/13/1990,    32/13/1990
            PARTIAL_DATE,    1988,          1988
            PARTIAL_DATE,    1/1988,        1988-01
            PARTIAL_DATE,    05/01/1988,    1988-01-05
            TIME,            7:30,          07:30
            TIME,            7h30,          07:30
            TIME,            7 giờ 30 phút, 07:30
            TIME,            7h,            07:00
            TIME,            sáng,          sáng
            MONEY,           80.000.000 đ,  80000000
            MONEY,           1.00.000,      1.00.000
            MONEY,           80000000,      80000000
            INTEGER,         1 000,         1000
            INTEGER,         1.5,           1.5
            INTEGER,         -12,           -12
            DECIMAL,         '1.000,5',     1000.5
            INTEGER,         1.2.3,         1.2.3
            INTEGER,         1 5,           1 5
            INTEGER,         0.125,         0.125
            MONEY,           100.00,        100.00
            DECIMAL,         120.5,         120.5
            DECIMAL,         '4,5',         4.5
            DECIMAL,         1.234,         1234
            DECIMAL,         0.125,         0.125
            DECIMAL,         1.2.3,         1.2.3
            DECIMAL,         1 5,           1 5
            DECIMAL,         '1.00,5',      '1.00,5'
            DECIMAL,         '1,2,3',       '1,2,3'
            IDENTITY_NUMBER, 012 190 001 234, 012190001234
            TEXT,            ' Bản Bo ',    Bản Bo
            """)
    void whatPeopleTypeBecomesCanonicalAndWhatCannotBeReadStays(FieldType type, String typed, String answer) {
        assertThat(read(Map.of("a_f", typed), FormField.of("f", type, "F"))).containsExactly(Map.entry("f", answer));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(textBlock = """
            DECIMAL, 1.2.3
            DECIMAL, '4,5'
            DECIMAL, '1.00,5'
            INTEGER, 4.5
            MONEY,   1.00.000
            """)
    void a_number_is_shown_as_it_was_typed(FieldType type, String typed) {
        var field = FormField.of("f", type, "F");

        assertThat(TypedAnswers.shown(field, (String) read(Map.of("a_f", typed), field).get("f"))).isEqualTo(typed);
    }

    @Test
    void severalChoicesAreReadAlsoWhenNoneIsTicked() {
        var field = FormField.of("f", FieldType.MULTIPLE_CHOICE, "F");

        assertThat(read(Map.of("a_f", "A", "a_f.sent", "yes"), field)).containsExactly(Map.entry("f", List.of("A")));
        assertThat(read(Map.of("a_f.sent", "yes"), field)).containsExactly(Map.entry("f", List.of()));
        assertThat(read(Map.of(), field)).isEmpty();
    }

    @Test
    void rowsAreReadAsManyAsThePageShowedAndNeverMoreThanATableMayHave() {
        assertThat(read(Map.of("a_t.rows", "2", "a_t[0].n", "1.000", "a_t[1].d", "5/1/1988", "a_t[2].n", "3"), TABLE))
                .containsExactly(Map.entry("t", List.of(Map.of("n", "1000"), Map.of("d", "1988-01-05"))));
        assertThat((List<?>) read(Map.of("a_t.rows", "9999"), TABLE).get("t")).hasSize(FormField.MOST_ROWS);
        assertThat((List<?>) read(Map.of("a_t.rows", "-1e9"), TABLE).get("t")).isEmpty();
    }

    @Test
    void whatLiesBelowAnotherProvinceIsLeftOutOfAnAddress() {
        var field = FormField.of("f", FieldType.ADDRESS, "F");

        assertThat(read(Map.of("a_f.epoch", "THREE_LEVEL", "a_f.province", "12", "a_f.district", "106", "a_f.commune",
                "03424"), field)).containsExactly(Map.entry("f", Map.of("epoch", "THREE_LEVEL", "province", "12",
                        "district", "106", "commune", "03424")));
        assertThat(read(Map.of("a_f.epoch", "TWO_LEVEL", "a_f.province", "01", "a_f.district", "106", "a_f.commune",
                "03424"), field)).containsExactly(Map.entry("f", Map.of("epoch", "TWO_LEVEL", "province", "01")));
        assertThat(read(Map.of("a_f.epoch", "THREE_LEVEL", "a_f.province", "02", "a_f.district", "Mèo Vạc"), field))
                .containsExactly(Map.entry("f", Map.of("epoch", "THREE_LEVEL", "province", "02", "district", "Mèo Vạc")));
        assertThat(read(Map.of("a_f.epoch", "THREE_LEVEL", "a_f.province", ""), field))
                .containsExactly(Map.entry("f", Map.of("epoch", "THREE_LEVEL")));
    }

    @ParameterizedTest
    @CsvSource({"add:t,3", "drop:t:0,1", "drop:t:9,2", "drop:t,2", "add:x,2", "add,2", "stay,2", "drop:t:-1,2"})
    void buttonsAddAndTakeAwayRows(String pressed, int many) {
        var typed = new HashMap<String, Object>(Map.of("t", new ArrayList<>(List.of(Map.of(), Map.of("n", "1")))));

        RowButtons.press(pressed, List.of(TABLE), typed);

        assertThat((List<?>) typed.get("t")).hasSize(many);
    }

    @Test
    void aQuestionShowsWhatIsKnownAndWhereItIsFromUntilItIsAnswered() {
        var name = FormField.of("f", FieldType.TEXT, "F");
        var form = FormDefinition.of(List.of(FormSection.of("A", List.of(name, TABLE))));
        var known = Map.of("f", new Prefill.Known("Chè", Prefill.Source.EARLIER_DOSSIER, "H35.14-170328-0004"));

        var fresh = views(form, Map.of()).known(known).of(form.fields());
        assertThat(fresh.get(0).value()).isEqualTo("Chè");
        assertThat(fresh.get(0).from()).contains("H35.14-170328-0004");
        assertThat(fresh.get(1).rows()).hasSize(1);
        var answered = views(form, Map.of("f", "")).known(known).of(form.fields());
        assertThat(answered.get(0).value()).isEmpty();
        assertThat(answered.get(0).from()).isNull();
    }

    private static FieldViews views(FormDefinition form, Map<String, Object> values) {
        var answers = new Answers(values);
        return FieldViews.of(form, answers, FormState.of(form, answers, TODAY), Locale.ENGLISH);
    }

    private static FormField table(String key, FormField... columns) {
        return FormField.of(key, FieldType.TABLE, "T", null, null, null, null, null, null, null, null, null, null, null,
                null, List.of(columns), null, null, null, null, null, null);
    }

    private static Map<String, Object> read(Map<String, String> typed, FormField field) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(TypedAnswersTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class}, (proxy, method, arguments) -> {
                    var value = typed.get((String) arguments[0]);
                    return method.getName().equals("getParameterValues") ? value == null ? null : new String[] {value}
                            : value;
                });
        return TypedAnswers.read(request, List.of(field));
    }
}
