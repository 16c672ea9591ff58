package vn.gov.laichau.dvc.account;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a person may say of himself when he opens an account. */
class PersonCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 6);

    @ParameterizedTest
    @ValueSource(strings = {"Lò Thị Mai", "Giàng A Páo", "H'Hen Niê", "H’Mai Niê", "Ka-Dụng J. Tô", "Lo\u0300 Mai"})
    void a_name_of_letters_is_taken_in_whatever_way_its_marks_are_written(String name) {
        assertThatCode(() -> PersonCheck.check(name, TODAY, TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"Lò Mai 2", "<b>Lò</b>", "Mai 😀", "- .", "Mai\nLò", "Mai@Lò"})
    void digits_and_signs_are_no_name(String name) {
        assertThatThrownBy(() -> PersonCheck.check(name, TODAY, TODAY)).isInstanceOf(PersonNameWrong.class);
    }

    @Test
    void nobody_is_born_tomorrow_and_the_day_may_be_left_out() {
        assertThatThrownBy(() -> PersonCheck.check("Lò Mai", TODAY.plusDays(1), TODAY)).isInstanceOf(BirthDateAhead.class);
        assertThatCode(() -> PersonCheck.check("Lò Mai", null, TODAY)).doesNotThrowAnyException();
    }
}
