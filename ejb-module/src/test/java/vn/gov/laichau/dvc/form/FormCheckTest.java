package vn.gov.laichau.dvc.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormCheckTest {

    /** Column 3 is the key of the sentence that says what is wrong; empty: nothing is. */
    @ParameterizedTest(name = "{0} \"{1}\" {2}")
    @CsvSource(textBlock = """
            TEXT,            Bản Giang,        ''
            LONG_TEXT,       'a, b',           ''
            PERSON_NAME,     Lò Thị Mai,       ''
            INTEGER,         0,                ''
            INTEGER,         -12,              ''
            INTEGER,         007,              ''
            INTEGER,         1.5,              integer
            INTEGER,         12a,              integer
            INTEGER,         1234567890123456789, integer
            MONEY,           1000000,          ''
            MONEY,           1.000.000,        integer
            MONEY,           10 000,           integer
            DECIMAL,         1.5,              ''
            DECIMAL,         '1,5',            ''
            DECIMAL,         -0.25,            ''
            DECIMAL,         '1.000,5',        decimal
            DECIMAL,         .5,               decimal
            DECIMAL,         1.1234567,        decimal
            DATE,            2017-02-28,       ''
            DATE,            1850-01-01,       ''
            DATE,            2200-12-31,       ''
            DATE,            1849-12-31,       date
            DATE,            2201-01-01,       date
            DATE,            2017-02-29,       noSuchDay
            DATE,            31/02/1990,       noSuchDay
            DATE,            32/13/1990,       noSuchDay
            DATE,            hôm qua,          date
            PARTIAL_DATE,    1988-11,          ''
            PARTIAL_DATE,    29/02/2023,       noSuchDay
            PERSON_NAME,     Lò Văn Á-Phử,     ''
            PERSON_NAME,     'H''Hen Niê Jr.', ''
            PERSON_NAME,     Lò Mai 😀,        personName
            PERSON_NAME,     <b>Lò</b>,        personName
            PERSON_NAME,     Lò Văn 1,         personName
            PERSON_NAME,     '- .',            personName
            DATE,            28/02/2017,       date
            YES_NO,          true,             ''
            YES_NO,          false,            ''
            YES_NO,          yes,              choice
            CHOICE,          again,            ''
            CHOICE,          Cấp lại,          choice
            IDENTITY_NUMBER, 012190001234,     ''
            IDENTITY_NUMBER, 01219000123,      identityNumber
            TAX_CODE,        0100109106,       ''
            TAX_CODE,        0100109105,       taxCode
            PHONE,           0912 345 678,     ''
            PHONE,           12345,            phone
            EMAIL,           mai@laichau.gov.vn, ''
            EMAIL,           mai@laichau,      email
            EMAIL,           mai laichau.vn,   email
            EMAIL,           'a@b.vn, c@d.vn', email
            EMAIL,           a@b@c.vn,         email
            """)
    void eachTypeTakesItsAnswersAndNamesWhatIsWrong(FieldType type, String answer, String problem) {
        assertThat(problems(SomeField.of(type), answer)).isEqualTo(problem);
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @CsvSource({"DATE, 0, ''", "DATE, 1, inFuture", "PARTIAL_DATE, 0, ''", "PARTIAL_DATE, 1, inFuture"})
    void a_day_that_has_come_already_is_today_at_the_latest(FieldType type, int daysAhead, String problem) {
        var day = SomeForm.TODAY.plusDays(daysAhead).toString();

        assertThat(problems(SomeField.past(type), day)).isEqualTo(problem);
        assertThat(problems(SomeField.of(type), day)).as("another day may lie ahead").isEmpty();
    }

    @Test
    void of_a_month_or_a_year_that_runs_nobody_knows_whether_it_lies_ahead() {
        var year = SomeForm.TODAY.getYear();

        assertThat(problems(SomeField.past(FieldType.PARTIAL_DATE), String.valueOf(year))).isEmpty();
        assertThat(problems(SomeField.past(FieldType.PARTIAL_DATE), String.valueOf(year + 1))).isEqualTo("inFuture");
        assertThat(problems(SomeField.past(FieldType.PARTIAL_DATE), SomeForm.TODAY.toString().substring(0, 7))).isEmpty();
    }

    @Test
    void the_day_of_a_birth_has_come_already_whatever_else_its_form_says() {
        var form = SomeForm.read("""
                {"sections": [{"title": "A", "fields": [
                  {"key": "b", "type": "DATE", "label": "B", "prefill": "applicant.birthDate"},
                  {"key": "p", "type": "DATE", "label": "P", "past": true},
                  {"key": "n", "type": "DATE", "label": "N"}]}]}""");
        var ahead = SomeForm.TODAY.plusYears(1).toString();

        assertThat(FormCheck.problems(form, new Answers(Map.of("b", ahead, "p", ahead, "n", ahead)), SomeForm.TODAY))
                .extracting(FieldProblem::field).containsExactly("b", "p");
    }

    @ParameterizedTest(name = "{0} between {1} and {2}: {3} {4}")
    @CsvSource(nullValues = "-", textBlock = """
            INTEGER, 1, 10, 1,    ''
            INTEGER, 1, 10, 10,   ''
            INTEGER, 1, 10, 0,    tooSmall
            INTEGER, 1, 10, 11,   tooLarge
            MONEY,   0, -,  -1,   tooSmall
            MONEY,   0, -,  0,    ''
            MONEY,   -, 5,  6,    tooLarge
            DECIMAL, 1, 2,  '0,99', tooSmall
            DECIMAL, 1, 2,  2.01, tooLarge
            DECIMAL, 1, 2,  2.00, ''
            """)
    void boundsBelongToTheRange(FieldType type, Integer min, Integer max, String answer, String problem) {
        assertThat(problems(SomeField.of(type, true, min, max), answer)).isEqualTo(problem);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"STATEMENT", "HEADING", "EXPLANATION", "SIGNATURE", "FILE",
            "COMPUTED"})
    void whatIsRequiredMustBeAnsweredAndBlanksAreNoAnswer(FieldType type) {
        assertThat(Arrays.asList(null, "", " \t")).allSatisfy(
                blank -> assertThat(problems(SomeField.of(type), blank)).isEqualTo("required"));
        assertThat(problems(SomeField.of(type, false, null, null), " ")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STATEMENT", "HEADING", "EXPLANATION", "SIGNATURE", "FILE", "COMPUTED"})
    void whatIsNotAnsweredAsksNothing(FieldType type) {
        assertThat(problems(SomeField.of(type), null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 300", "EMAIL, 300", "LONG_TEXT, 4000"})
    void anAnswerHasItsLongestLength(FieldType type, int longest) {
        assertThat(problems(SomeField.of(type), "x".repeat(longest + 1))).isEqualTo("tooLong");
        assertThat(problems(SomeField.of(type), "x".repeat(longest))).isNotEqualTo("tooLong");
    }

    @Test
    void blanksAroundAnAnswerDoNotCount() {
        assertThat(problems(SomeField.of(FieldType.INTEGER), " 12 ")).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnceWithFieldLabelAndLimit() {
        var form = SomeForm.read("""
                {"sections": [{"title": "A", "fields": [{"key": "n", "type": "INTEGER", "label": "Number", "max": 10}]},
                  {"title": "B", "fields": [{"key": "name", "type": "TEXT", "label": "Name", "maxLength": 3}]}]}""");

        var answers = new Answers(Map.of("n", "11", "name", "four"));

        assertThat(FormCheck.problems(form, answers, SomeForm.TODAY)).containsExactly(
                new FieldProblem("n", "Number", "tooLarge", "10"), new FieldProblem("name", "Name", "tooLong", "3"));
    }

    private static String problems(FormField field, String answer) {
        var answers = new HashMap<String, Object>();
        answers.put("f", answer);
        var form = FormDefinition.of(List.of(FormSection.of("", List.of(field))));
        return String.join(" ", FormCheck.problems(form, new Answers(answers), SomeForm.TODAY).stream()
                .map(FieldProblem::key).toList());
    }
}
