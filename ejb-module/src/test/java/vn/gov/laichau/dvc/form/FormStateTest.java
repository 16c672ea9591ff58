package vn.gov.laichau.dvc.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.expression.Expression;

import static org.assertj.core.api.Assertions.assertThat;

class FormStateTest {

    private static final FormDefinition HOUSE = SomeForm.read("""
            {"sections": [
              {"title": "A", "fields": [
                {"key": "kind", "type": "CHOICE", "label": "Kind",
                  "options": [{"value": "NEW", "label": "New"}, {"value": "REPAIR", "label": "Repair"}]},
                {"key": "old", "type": "TEXT", "label": "Old permit", "visibleWhen": "kind == 'REPAIR'"},
                {"key": "oldYear", "type": "INTEGER", "label": "Its year", "visibleWhen": "length(old) > 3"},
                {"key": "phone", "type": "PHONE", "label": "Phone", "requiredWhen": "empty(email)"},
                {"key": "email", "type": "EMAIL", "label": "Mail", "requiredWhen": "empty(phone)"}]},
              {"title": "B", "visibleWhen": "kind == 'NEW'", "fields": [
                {"key": "floors", "type": "TABLE", "label": "Floors", "fields": [
                  {"key": "area", "type": "DECIMAL", "label": "Area"},
                  {"key": "price", "type": "MONEY", "label": "Price", "required": false},
                  {"key": "cost", "type": "COMPUTED", "label": "Cost", "computed": "area * orElse(price, unitPrice)"},
                  {"key": "why", "type": "TEXT", "label": "Why", "visibleWhen": "area > 100"}]},
                {"key": "unitPrice", "type": "MONEY", "label": "Unit price"},
                {"key": "total", "type": "COMPUTED", "label": "Total", "computed": "sum(floors, 'cost')"},
                {"key": "fee", "type": "COMPUTED", "label": "Fee", "computed": "round(total / 100)"},
                {"key": "large", "type": "STATEMENT", "label": "Large", "visibleWhen": "fee > 100"}]}]}""");

    @Test
    void whatDependsOnNothingIsShownAndTheRestOnlyWhenItsConditionHolds() {
        assertThat(shown(Map.of())).isEqualTo("kind phone email");
        assertThat(shown(Map.of("kind", "REPAIR"))).isEqualTo("kind old phone email");
        assertThat(shown(Map.of("kind", "REPAIR", "old", "1234"))).isEqualTo("kind old oldYear phone email");
        assertThat(shown(Map.of("kind", "NEW", "old", "1234"))).isEqualTo("kind phone email floors unitPrice total fee");
    }

    @Test
    void answersOfWhatIsNotShownAreAsIfNotGivenButStay() {
        var answers = new Answers(Map.of("kind", "NEW", "old", "1234", "oldYear", "x"));
        var state = FormState.of(HOUSE, answers, SomeForm.TODAY);

        assertThat(state.isVisible("oldYear")).isFalse();
        assertThat(state.answers().values()).containsOnlyKeys("kind", "total", "fee");
        assertThat(answers.values()).containsKeys("old", "oldYear");
        assertThat(FormCheck.problems(state, answers)).extracting(FieldProblem::field)
                .containsExactly("phone", "email", "floors", "unitPrice");
    }

    @Test
    void oneOfTwoCanBeRequired() {
        assertThat(house(Map.of("email", "a@b.vn")).isRequired("phone")).isFalse();
        assertThat(house(Map.of("email", "a@b.vn")).isRequired("email")).isTrue();
        assertThat(house(Map.of()).isRequired("phone")).isTrue();
    }

    @Test
    void valuesAreReckonedThroughRowsAndOtherValues() {
        var state = FormState.of(HOUSE, new Answers(Map.of("kind", "NEW", "unitPrice", "10", "floors", List.of(
                Map.of("area", "100", "price", "20"), Map.of(), Map.of("area", "800.5")))), SomeForm.TODAY);

        assertThat(state.answers().text("total")).contains("10005");
        assertThat(state.answers().text("fee")).contains("100");
        assertThat(state.isVisible("large")).isFalse();
        assertThat(state.answers().rows("floors")).extracting(row -> row.text("cost").orElse(""))
                .containsExactly("2000", "8005");
        var condition = Expression.compile("total == 10005 and count(floors) == 2", FormTypes.of(HOUSE));
        assertThat(state.yesNo(condition)).isTrue();
    }

    @Test
    void aRowHasConditionsOfItsOwn() {
        var answers = new Answers(Map.of("kind", "NEW", "unitPrice", "10", "phone", "0912345678", "floors", List.of(
                Map.of("area", "100"), Map.of(), Map.of("area", "101"), Map.of("area", "x"))));

        assertThat(FormCheck.problems(HOUSE, answers, SomeForm.TODAY)).extracting(FieldProblem::field, FieldProblem::key)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("floors[2].why", "required"),
                        org.assertj.core.groups.Tuple.tuple("floors[3].area", "decimal"));
    }

    @Test
    void circlesAndRefusedExpressionsDoNotStopAnything() {
        var form = SomeForm.of("""
                {"key": "a", "type": "TEXT", "label": "A", "visibleWhen": "b == 'x'"},
                {"key": "b", "type": "TEXT", "label": "B", "visibleWhen": "a == 'x'"},
                {"key": "c", "type": "COMPUTED", "label": "C", "computed": "d + 1"},
                {"key": "d", "type": "COMPUTED", "label": "D", "computed": "c + 1"},
                {"key": "e", "type": "TEXT", "label": "E", "visibleWhen": "''.class.forName('x')"},
                {"key": "f", "type": "COMPUTED", "label": "F", "computed": "1 / 0"}""");
        var state = FormState.of(form, new Answers(Map.of("a", "x", "b", "x")), SomeForm.TODAY);

        assertThat(state.answers().text("c")).isEmpty();
        assertThat(state.answers().text("f")).isEmpty();
        assertThat(state.isVisible("a")).isFalse();
        assertThat(state.isVisible("e")).isTrue();
    }

    @Test
    void aLongChainIsReckonedInTime() {
        var fields = IntStream.range(0, 400).mapToObj(i -> """
                {"key": "f%d", "type": "COMPUTED", "label": "F", "computed": "f%d + 1", "visibleWhen": "f%d > 0"}"""
                .formatted(i, i + 1, i + 1)).collect(Collectors.joining(","));
        var form = SomeForm.of(fields + ", {\"key\": \"f400\", \"type\": \"INTEGER\", \"label\": \"F\"}");

        var state = FormState.of(form, new Answers(Map.of("f400", "1")), SomeForm.TODAY);

        assertThat(state.answers().text("f0")).contains("401");
    }

    private static FormState house(Map<String, Object> answers) {
        return FormState.of(HOUSE, new Answers(answers), SomeForm.TODAY);
    }

    private static String shown(Map<String, Object> answers) {
        return house(answers).fields().stream().map(FormField::key)
                .collect(Collectors.joining(" "));
    }
}
