package vn.gov.laichau.dvc.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the answers of a form, and the numbers of Vietnam. */
class FormCheckTest {

    @ParameterizedTest
    @CsvSource({"INTEGER,12,", "INTEGER,1x,integer", "INTEGER,0,tooSmall", "INTEGER,101,tooLarge", "MONEY,80,",
        "DECIMAL,'3,5',", "DECIMAL,x,decimal", "DATE,2017-02-28,", "DATE,2017-02-30,date", "DATE,0001-01-01,date",
        "YES_NO,true,", "YES_NO,có,choice", "CHOICE,A,", "CHOICE,B,choice", "IDENTITY_NUMBER,012190001234,",
        "IDENTITY_NUMBER,1219000123,identityNumber", "PHONE,0912 345 678,", "PHONE,12345,phone",
                "EMAIL,mai@example.vn,",
        "EMAIL,mai@,email", "TAX_CODE,0100109106,", "TAX_CODE,0100109107,taxCode", "TEXT,chữ,"})
    void each_type_takes_what_it_should(FieldType type, String answer, String problem) {
        var field = new FormField("f", type, "Ô", null, true, 300, new BigDecimal(1), new BigDecimal(100),
                List.of(new Option("A", "Một")), null);
        var problems = FormCheck.problems(FormDefinition.of(List.of(FormSection.of("Phần", List.of(field)))),
                new Answers(Map.of("f", answer)));
        assertThat(problems).extracting(FieldProblem::key).isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void all_that_is_missing_is_named_at_once_and_what_is_optional_is_not() {
        var form = FormDefinition.of(List.of(FormSection.of("Phần", List.of(field("a", true), field("b", false),
                field("c", true)))));
        assertThat(FormCheck.problems(form, new Answers(new HashMap<>()))).extracting(FieldProblem::field)
                .containsExactly("a", "c");
    }

    @Test
    void an_answer_that_is_too_long_is_told_the_limit() {
        var form = FormDefinition.of(List.of(FormSection.of("Phần", List.of(field("a", true)))));
        var problem = FormCheck.problems(form, new Answers(Map.of("a", "x".repeat(301)))).get(0);
        assertThat(problem.key()).isEqualTo("tooLong");
        assertThat(problem.limit()).isEqualTo("300");
    }

    @ParameterizedTest
    @CsvSource({"0100109106,true", "0100109106-001,true", "0100109106001,true", "0100109105,false", "012190001234,true",
        "01001091,false", "abcdefghij,false", "0301442379,true"})
    void a_tax_code_has_its_check_digit(String code, boolean valid) {
        assertThat(TaxCode.isValid(code)).isEqualTo(valid);
    }

    @ParameterizedTest
    @CsvSource({"0912345678,true", "+84912345678,true", "0213 3876 543,true", "091234567,false", "0112345678,false"})
    void a_telephone_number_is_one_of_vietnam(String number, boolean valid) {
        assertThat(PhoneNumber.isValid(number)).isEqualTo(valid);
    }

    @Test
    void answers_are_shown_as_people_write_them() {
        assertThat(shown(FieldType.DATE, "2017-04-11")).isEqualTo("11/04/2017");
        assertThat(shown(FieldType.MONEY, "80000000")).isEqualTo("80.000.000\u00a0₫");
        assertThat(shown(FieldType.YES_NO, "true")).isEqualTo("Có");
        assertThat(shown(FieldType.CHOICE, "A")).isEqualTo("Một");
    }

    private static String shown(FieldType type, String answer) {
        var field = new FormField("f", type, "Ô", null, true, 300, null, null, List.of(new Option("A", "Một")), null);
        return AnswerText.of(field, new Answers(Map.of("f", answer)));
    }

    private static FormField field(String key, boolean required) {
        return new FormField(key, FieldType.TEXT, key, null, required, 300, null, null, List.of(), null);
    }
}
