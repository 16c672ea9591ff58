package vn.gov.laichau.dvc.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.catalog.Example;
import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.editing.ContentFile;
import vn.gov.laichau.dvc.shared.DataFile;
import vn.gov.laichau.dvc.shared.DomainException;

/** What is wrong with a procedure is found before anybody publishes it (Điều 2.9, 9, 12). */
class ContentCheckTest {

    private static final List<String> UNITS = List.of("H35.22", "H35.22/ktht", "H35.21", "H35.21/tckh");

    @Test
    void a_procedure_that_is_whole_has_no_problems() {
        assertThat(keys(content -> { })).isEmpty();
    }

    @Test
    void of_the_procedures_of_the_project_nothing_is_missing_but_some_decisions() {
        ProcedureContent.All file = DataFile.read("/data/procedures.json", ProcedureContent.All.class);
        assertThat(file.procedures).allSatisfy(content -> assertThat(ContentCheck.problems(content, code -> true))
                .as(content.code).allSatisfy(problem -> assertThat(problem.args()).contains(LevelNeed.DECISION)));
    }

    @Test
    void a_level_is_proven_not_asserted() {
        assertThat(keys(content -> content.form = List.of())).contains("need");
        assertThat(keys(content -> content.level = 9)).containsExactly("level");
        assertThat(keys(content -> content.name = " ")).contains("need");
    }

    @Test
    void papers_have_keys_of_their_own_and_known_cases() {
        assertThat(keys(content -> content.documents.get(1).key = "don")).containsExactly("document.key");
        assertThat(keys(content -> content.documents.get(1).name = null)).containsExactly("document.name");
        assertThat(keys(content -> content.documents.get(1).cases = List.of("khong"))).containsExactly("case.unknown");
        assertThat(keys(content -> content.documents.get(1).oneOf = "a")).containsExactly("document.alone");
        assertThat(keys(content -> content.documents.get(1).copies = -1)).containsExactly("document.count");
    }

    @Test
    void conditions_are_checked_against_the_answers_that_there_are() {
        assertThat(keys(content -> content.documents.get(1).when = "hoTen == 'A'")).isEmpty();
        assertThat(keys(content -> content.documents.get(1).when = "khongCo == 'A'"))
                .containsExactly("expression.unknownName");
        assertThat(keys(content -> content.documents.get(1).when = "''.class.forName('x')")).isNotEmpty();
        assertThat(keys(content -> content.form = ContentFile.form("{\"sections\":[{\"title\":\"a\",\"fields\":[{}]}]}")))
                .contains("definition.keyShape", "definition.typeMissing");
    }

    @Test
    void limits_are_from_1_to_3650() {
        assertThat(keys(content -> content.limit.amount = 3651)).contains("limit");
        assertThat(keys(content -> content.limit.unit = null)).contains("limit");
    }

    @Test
    void an_agency_promises_less_and_never_more() {
        assertThat(keys(content -> content.providers.get(0).promise = limit(11))).containsExactly("offer.promise");
        assertThat(keys(content -> content.providers.get(0).promise = limit(9))).containsExactly("process.OVER_PROMISE");
    }

    @Test
    void who_offers_exists_and_has_the_division() {
        assertThat(keys(content -> content.providers.get(0).agency = "H35.99")).containsExactly("offer.agency");
        assertThat(keys(content -> content.providers.get(0).division = "x")).containsExactly("offer.division");
        assertThat(keys(content -> content.providers = List.of(content.providers.get(0), content.providers.get(0))))
                .containsExactly("offer.twice");
    }

    @Test
    void fees_have_names_amounts_and_days_in_order() {
        assertThat(keys(content -> content.fees.get(0).amount = -1)).containsExactly("fee.amount");
        assertThat(keys(content -> content.fees.get(0).kind = null)).containsExactly("fee.kind");
        assertThat(keys(content -> content.fees = ContentFile.procedure("{\"fees\":[{\"name\":\"a\",\"kind\":\"FEE\","
                + "\"rule\":{\"from\":\"2018-01-01\",\"until\":\"2017-01-01\",\"exemptions\":[{\"group\":\"\","
                + "\"percent\":50}],\"refund\":{}}}]}").fees)).containsExactly("fee.days", "fee.exemption", "fee.refund");
    }

    @Test
    void golden_dossiers_speak_of_what_there_is() {
        assertThat(keys(content -> {
            var example = new Example();
            example.agency = "H35.21";
            example.route = List.of("b99");
            example.papers = List.of("khong");
            example.ofCase = "khong";
            example.day = "hôm qua";
            example.units = 0;
            content.examples = List.of(example);
        })).containsExactly("example.name", "example.agency", "example.route", "example.papers", "case.unknown",
                "example.day", "example.numbers");
    }

    @Test
    void whatever_can_be_read_can_be_checked() {
        var json = ContentFile.of(whole());
        var random = new Random(3_2017);
        for (int round = 0; round < 400; round++) {
            int from = random.nextInt(json.length());
            int to = Math.min(json.length(), from + random.nextInt(60));
            var broken = json.substring(0, from) + (random.nextBoolean() ? "null" : "") + json.substring(to);
            assertThatCode(() -> {
                try {
                    ContentCheck.problems(ContentFile.procedure(broken), code -> false);
                } catch (DomainException e) {
                    assertThat(e.messageKey()).startsWith("ContentUnreadable");
                }
            }).doesNotThrowAnyException();
        }
    }

    private static List<String> keys(Consumer<ProcedureContent> change) {
        var content = whole();
        change.accept(content);
        return ContentCheck.problems(content, UNITS::contains).stream().map(ContentProblem::key).toList();
    }

    private static ProcedureContent.Limit limit(int days) {
        var limit = new ProcedureContent.Limit();
        limit.amount = days;
        limit.unit = TimeUnit.WORKING_DAY;
        return limit;
    }

    private static ProcedureContent whole() {
        return ContentFile.procedure("""
                {"code": "2.000620", "name": "Cấp giấy phép bán lẻ rượu", "field": "Thương mại", "level": 3,
                 "decision": "1/QĐ", "administrativeLevel": "DISTRICT", "applicants": "Thương nhân",
                 "result": "Giấy phép", "limit": {"amount": 10, "unit": "WORKING_DAY"},
                 "documents": [{"key": "don", "name": "Đơn", "required": true, "originals": 1},
                   {"key": "dangKy", "name": "Bản sao đăng ký", "copies": 1}],
                 "fees": [{"name": "Phí thẩm định", "kind": "CHARGE", "amount": 400000}],
                 "form": [{"title": "Chủ cơ sở", "fields": [{"key": "hoTen", "type": "PERSON_NAME", "label": "Tên"}]}],
                 "steps": [{"key": "b1", "name": "Tiếp nhận", "kind": "CHECK", "hours": 4},
                   {"key": "b2", "name": "Thẩm định", "kind": "HANDLE", "hours": 64},
                   {"key": "b3", "name": "Ký", "kind": "DECIDE", "hours": 4},
                   {"key": "b4", "name": "Cho số", "kind": "ISSUE", "hours": 4},
                   {"key": "b5", "name": "Trả", "kind": "RETURN", "hours": 4}],
                 "providers": [{"agency": "H35.22", "division": "ktht"}]}""");
    }
}
