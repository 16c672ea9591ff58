package vn.gov.laichau.dvc.shared;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A reason that goes to people or on a paper is given in words, and fits on it. */
class ReasonTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "a. b", "---", "123456789", "…", "abc"})
    void aFewSignsAreNoReason(String words) {
        assertThatThrownBy(() -> Reason.require(words)).isInstanceOf(ReasonTooThin.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mưa lũ", "Luật Đất đai", "Tôi đã chuyển đi nơi khác."})
    void wordsAreAReason(String words) {
        assertThatCode(() -> Reason.require(words)).doesNotThrowAnyException();
    }

    @Test
    void twoThousandSignsAreTheMost() {
        assertThatCode(() -> Reason.require("đ".repeat(Reason.LONGEST) + " \n")).doesNotThrowAnyException();
        assertThatThrownBy(() -> Reason.require("đ".repeat(Reason.LONGEST + 1))).isInstanceOf(ReasonTooLong.class);
        assertThatThrownBy(() -> Reason.requireShort("đ".repeat(Reason.LONGEST + 1))).isInstanceOf(ReasonTooLong.class);
        assertThatCode(() -> Reason.requireShort("x")).doesNotThrowAnyException();
    }
}
