package vn.gov.laichau.dvc.form;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AnswerTextTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DATE,    2017-02-01, 01/02/2017
            DATE,    unreadable, unreadable
            MONEY,   0,          0\u00a0₫
            MONEY,   999,        999\u00a0₫
            MONEY,   1000,       1.000\u00a0₫
            MONEY,   1234567890, 1.234.567.890\u00a0₫
            MONEY,   -150000,    -150.000\u00a0₫
            YES_NO,  true,       Có
            YES_NO,  false,      Không
            CHOICE,  again,      Cấp lại
            CHOICE,  unknown,    unknown
            INTEGER, 12345,      12345
            TEXT,    ' Bản Bo ', Bản Bo
            """)
    void anAnswerIsShownAsPeopleWriteIt(FieldType type, String answer, String shown) {
        assertThat(AnswerText.of(SomeField.of(type), new Answers(Map.of("f", answer)))).isEqualTo(shown);
    }

    @Test
    void noAnswerIsShownAsNothing() {
        assertThat(AnswerText.of(SomeField.of(FieldType.DATE), new Answers(Map.of()))).isEmpty();
    }
}
