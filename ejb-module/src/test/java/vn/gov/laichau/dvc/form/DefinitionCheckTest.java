package vn.gov.laichau.dvc.form;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import static org.assertj.core.api.Assertions.assertThat;

class DefinitionCheckTest {

    private static final String ONE = """
            {"key": "kind", "type": "CHOICE", "label": "Kind", "options": [{"value": "A", "label": "A"}]},
            {"key": "area", "type": "DECIMAL", "label": "Area"},
            {"key": "table", "type": "TABLE", "label": "Table", "fields": [
              {"key": "n", "type": "INTEGER", "label": "N"}]},""";

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/forms/wrong-fields.csv", delimiter = '|', quoteCharacter = '~')
    void whatIsWrongIsNamedWithItsPlace(String fields, String property, String key) {
        assertThat(DefinitionCheck.problems(SomeForm.of(ONE + fields))).anySatisfy(problem -> {
            assertThat(problem.property()).isEqualTo(property);
            assertThat(problem.key()).isEqualTo(key);
            assertThat(problem.place()).isNotNull();
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/forms/right-fields.csv", delimiter = '|', quoteCharacter = '~')
    void whatIsRightIsTaken(String fields) {
        assertThat(DefinitionCheck.problems(SomeForm.of(ONE + fields))).isEmpty();
    }

    @Test
    void anEmptyFormAndOneWithTooManyFieldsAreNone() {
        assertThat(DefinitionCheck.problems(FormDefinition.of(null))).extracting(DefinitionProblem::key)
                .containsExactly("definition.noFields");
        var many = SomeForm.of(IntStream.range(0, 401).mapToObj(i ->
                "{\"key\": \"f%d\", \"type\": \"TEXT\", \"label\": \"F\"}".formatted(i)).collect(Collectors.joining(",")));
        assertThat(DefinitionCheck.problems(many)).extracting(DefinitionProblem::key)
                .containsExactly("definition.tooManyFields");
    }

    @Test
    void rubbishIsNamedAndBreaksNothing() {
        var form = SomeForm.read("""
                {"sections": [null, {}, {"fields": [null, {}, {"key": null, "options": [null, {}], "type": "CHOICE"},
                  {"type": "TABLE", "fields": [null, {}, {"fields": [{}]}]}, {"type": "COMPUTED", "computed": "x"},
                  {"visibleWhen": "((((", "requiredWhen": "1..9", "type": "LINKED_CHOICE", "parent": "nobody"}]}]}""");

        assertThat(DefinitionCheck.problems(form)).hasSizeGreaterThan(10);
        assertThat(FormLint.hints(form)).isNotNull();
        assertThat(FormCheck.problems(form, new Answers(java.util.Map.of()), SomeForm.TODAY)).isNotNull();
    }
}
