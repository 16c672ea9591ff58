package vn.gov.laichau.dvc.tariff;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** An amount is taken as it is written or not at all: a slip in the points is never guessed at. */
class TypedMoneyTest {

    @ParameterizedTest
    @CsvSource({"100000, 100000", "100.000, 100000", "1 000 000, 1000000", "1.000.000 đ, 1000000", "100.000₫, 100000",
        "100000 đồng, 100000", "50.000 VNĐ, 50000", "0, 0"})
    void whole_groups_of_three_and_the_name_of_the_currency_are_read(String typed, long amount) {
        assertThat(TypedMoney.parse(typed)).contains(amount);
        assertThat(TypedMoney.given(typed)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.00.000", "10.00", "1.0000", "1..000", ".100", "100.", "1.000 000", "1,5", "-5", "một trăm",
        "1000.000", "đ", "9999999999999"})
    void a_slip_is_refused_and_not_read_as_another_amount(String typed) {
        assertThat(TypedMoney.parse(typed)).isEmpty();
        assertThatThrownBy(() -> TypedMoney.given(typed)).isInstanceOf(NoAmount.class);
    }

    @Test
    void nothing_typed_is_no_amount_and_no_slip() {
        assertThat(TypedMoney.given("  ")).isZero();
    }
}
