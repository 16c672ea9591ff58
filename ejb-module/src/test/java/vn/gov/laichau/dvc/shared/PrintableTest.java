package vn.gov.laichau.dvc.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the fonts of the papers have, and what becomes of the rest. */
class PrintableTest {

    @Test
    void wordsWithWhatNoPaperPrintsAreRefusedAndItIsNamedOnce() {
        assertThatThrownBy(() -> Printable.require("Thiếu \uD83D\uDE00 giấy \u6f22 và \uD83D\uDE00"))
                .isInstanceOfSatisfying(NotPrintable.class,
                        refused -> assertThat(refused.arguments()).containsExactly("“\uD83D\uDE00” “\u6f22”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đơn thiếu chữ ký – “điều 5”, 100.000 ₫ → ½ trang…", "Qua\u0301n", "\uFF21\uFF22 \uFF11",
        "dòng một\r\n\tdòng hai", "zero\u200Bwidth\uFEFF"})
    void wordsThatPeopleTypeOrPasteFromWordAreTaken(String words) {
        assertThatCode(() -> Printable.require(words)).doesNotThrowAnyException();
    }

    @Test
    void nothingTypedIsNothingToRefuse() {
        assertThatCode(() -> Printable.require(null)).doesNotThrowAnyException();
    }

    @Test
    void whatIsPrintedIsComposedPlainAndWithoutPictures() {
        assertThat(Printable.text("Qua\u0301n \uFF21\uFF11 \uD83D\uDC68\u200D\uD83C\uDF3E\uFE0Fnghỉ \u6f22"))
                .isEqualTo("Quán A1 nghỉ □");
    }
}
