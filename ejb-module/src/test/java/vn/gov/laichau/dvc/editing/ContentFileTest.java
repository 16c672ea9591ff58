package vn.gov.laichau.dvc.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.Json;

/** Files with procedures and forms come from anybody: what is wrong with them is said, and nothing else happens. */
class ContentFileTest {

    @Test
    void every_procedure_of_the_project_goes_out_and_comes_in_again_unchanged() {
        ProcedureContent.All file = DataFile.read("/data/procedures.json", ProcedureContent.All.class);
        assertThat(file.procedures).isNotEmpty().allSatisfy(content -> {
            var json = ContentFile.of(content);
            assertThat(ContentFile.of(ContentFile.procedure(json))).isEqualTo(json);
            assertThat(ContentFile.of(ContentFile.form(ContentFile.of(content.form))))
                    .isEqualTo(ContentFile.of(content.form));
        });
    }

    @Test
    void whatever_is_null_is_left_out_so_that_no_list_is_missing() {
        var content = ContentFile.procedure("{\"code\":\"2.000620\",\"documents\":null,\"cases\":[null],"
                + "\"fees\":[{\"name\":null,\"cases\":null,\"rule\":{\"channels\":[null]}}],"
                + "\"providers\":[{\"agency\":\"H35.22\",\"steps\":null}],\"steps\":[{\"actions\":[null]}],"
                + "\"examples\":[{\"answers\":null,\"route\":null,\"papers\":[null]}]}");

        assertThat(content.documents).isEmpty();
        assertThat(content.cases).isEmpty();
        assertThat(content.fees.get(0).cases).isEmpty();
        assertThat(content.providers.get(0).steps).isEmpty();
        assertThat(content.examples.get(0).answers).isEmpty();
        assertThat(content.examples.get(0).papers).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', value = {
        "§ notJson", "{ § notJson", "null § wantsObject", "[] § wantsObject", "{\"nAme\":\"x\"} § unknownMember",
        "{\"name\":7} § wantsText", "{\"documents\":{}} § wantsList", "{\"documents\":[7]} § wantsObject",
        "{\"level\":\"3\"} § wantsNumber", "{\"level\":3.5} § wantsWhole", "{\"level\":99999999999} § wantsWhole",
        "{\"level\":1e999999999} § hugeNumber", "{\"fees\":[{\"amount\":1e-400}]} § hugeNumber",
        "{\"administrativeLevel\":\"MOON\"} § unknownWord", "{\"form\":[{\"fields\":[{\"type\":\"GUN\"}]}]} § unknownWord",
        "{\"paidOnline\":\"yes\"} § wantsYesNo", "{\"fees\":[{\"rule\":{\"from\":\"32/01/2017\"}}]} § wantsDay",
        "{\"fees\":[{\"rule\":{\"tariff\":{\"unit\":\"PAGE\",\"steps\":[]}}}]} § values",
        "{\"fees\":[{\"rule\":{\"tariff\":{\"unit\":\"PAGE\",\"steps\":[{\"from\":5,\"each\":1}]}}}]} § values",
        "{\"fees\":[{\"rule\":{\"exemptions\":[{\"group\":\"a\",\"percent\":900}]}}]} § values"})
    void what_does_not_fit_is_refused_with_its_reason(String json, String reason) {
        assertThatThrownBy(() -> ContentFile.procedure(json == null ? "" : json)).isInstanceOfSatisfying(
                ContentUnreadable.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("ContentUnreadable." + reason));
    }

    @Test
    void the_place_of_what_is_wrong_is_named() {
        assertThatThrownBy(() -> ContentFile.form("{\"sections\":[{\"fields\":[{},{\"type\":\"GUN\"}]}]}"))
                .isInstanceOfSatisfying(ContentUnreadable.class, refused -> assertThat(refused.arguments())
                        .startsWith("sections[1].fields[2].type", "GUN"));
    }

    @Test
    void deep_long_and_endless_files_are_refused() {
        refused("[".repeat(100_000), "tooDeep");
        refused("{\"examples\":[{\"answers\":" + "{\"a\":".repeat(50) + "1" + "}".repeat(50) + "}]}", "tooDeep");
        refused("{\"name\":\"" + "x".repeat(ContentFile.LONGEST_FILE) + "\"}", "tooLong");
        refused("{\"name\":\"" + "x".repeat(20_001) + "\"}", "longText");
        refused("{\"legalBasis\":[" + "\"x\",".repeat(1_000) + "\"x\"]}", "tooMany");
    }

    @Test
    void brackets_within_texts_are_no_depth() {
        assertThat(ContentFile.procedure("{\"name\":\"" + "[{".repeat(50) + "\\\\\"}").name).startsWith("[{[{");
    }

    @Test
    void signs_that_no_database_keeps_are_left_out() {
        assertThat(ContentFile.procedure("{\"name\":\"a\\u0000b\\uD800c\"}").name).isEqualTo("abc");
    }

    @Test
    void an_exported_form_holds_its_sections() {
        var form = ContentFile.form("{\"sections\":[{\"title\":\"Một\",\"fields\":[{\"key\":\"a\",\"type\":\"TEXT\","
                + "\"label\":\"A\"}]}]}");

        assertThat(Json.<java.util.Map<String, Object>>read(ContentFile.of(form), java.util.Map.class))
                .containsOnlyKeys("sections");
    }

    private static void refused(String json, String reason) {
        assertThatThrownBy(() -> ContentFile.procedure(json)).isInstanceOfSatisfying(ContentUnreadable.class,
                refused -> assertThat(refused.messageKey()).isEqualTo("ContentUnreadable." + reason));
    }
}
