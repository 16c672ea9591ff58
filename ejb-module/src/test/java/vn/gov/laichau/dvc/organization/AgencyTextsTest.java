package vn.gov.laichau.dvc.organization;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Texts are only added to, and nobody writes over what he has not seen (Điều 11.3). */
class AgencyTextsTest {

    private record Written(int number, String by) implements AgencyText {

        @Override
        public int getNumber() {
            return number;
        }

        @Override
        public String getWrittenBy() {
            return by;
        }
    }

    @Test
    void theFirstTextIsNumberOne() {
        assertThat(AgencyTexts.numberAfter(Optional.empty(), 0, login -> login)).isEqualTo(1);
    }

    @Test
    void whoSawTheLastOneWritesTheNext() {
        assertThat(AgencyTexts.numberAfter(Optional.of(new Written(4, "qt")), 4, login -> login)).isEqualTo(5);
    }

    @Test
    void whoSawAnOlderOneIsToldWhoHasWrittenSince() {
        assertThatThrownBy(() -> AgencyTexts.numberAfter(Optional.of(new Written(5, "qt")), 4, login -> "Lò Văn Quản"))
                .isInstanceOfSatisfying(TextChanged.class, told -> assertThat(told.arguments())
                        .containsExactly("Lò Văn Quản"));
    }

    @Test
    void whoSawNoneIsToldThatThereIsOne() {
        assertThatThrownBy(() -> AgencyTexts.numberAfter(Optional.of(new Written(1, "qt")), 0, login -> login))
                .isInstanceOf(TextChanged.class);
    }
}
