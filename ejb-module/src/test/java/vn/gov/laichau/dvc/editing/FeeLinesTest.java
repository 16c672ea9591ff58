package vn.gov.laichau.dvc.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.tariff.Tariff;

/** Tariffs and groups that pay less are typed line by line (Điều 9.2). */
class FeeLinesTest {

    @Test
    void the_tariff_of_certified_copies_is_two_lines_and_a_cap() {
        var tariff = FeeLines.tariff(Tariff.Unit.PAGE, "1 | 2.000\n3 | 1.000 đ\n", 200_000);

        assertThat(tariff.amount(5)).isEqualTo(7_000);
        assertThat(tariff.amount(500)).isEqualTo(200_000);
        assertThat(FeeLines.of(tariff)).isEqualTo("1 | 2000\n3 | 1000");
    }

    @Test
    void no_line_is_no_tariff() {
        assertThat(FeeLines.tariff(Tariff.Unit.PAGE, " \n", 0)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 | 5", "1 | 5\n1 | 6", "1", "a | b", "1 | -5", "1 | 99999999999999", "0 | 1", "| 5",
        "1 | 2\n9999999999 | 1"})
    void a_line_that_is_no_step_is_refused(String lines) {
        assertThatThrownBy(() -> FeeLines.tariff(Tariff.Unit.PAGE, lines, 0)).isInstanceOf(FeeWrong.class);
    }

    @Test
    void a_group_pays_less_by_a_percentage_with_its_ground() {
        var lines = FeeLines.exemptions("Hộ nghèo | 100 % | Luật Phí, Điều 10\nTrẻ em | 50 | Nghị quyết 1");

        assertThat(lines).extracting(line -> line.percent()).containsExactly(100, 50);
        assertThat(FeeLines.of(lines)).startsWith("Hộ nghèo | 100 | Luật Phí, Điều 10");
    }

    @Test
    void an_exemption_may_have_its_days_and_its_condition() {
        var line = FeeLines.exemptions("Nộp trên mạng | 50 | TT 63/2023 | 01/12/2025 | 31/12/2026 | tuoi >= 60").get(0);

        assertThat(line.from()).isEqualTo("2025-12-01");
        assertThat(line.until()).isEqualTo("2026-12-31");
        assertThat(line.when()).isEqualTo("tuoi >= 60");
        assertThat(FeeLines.exemptions(FeeLines.of(List.of(line)))).containsExactly(line);
        assertThatThrownBy(() -> FeeLines.exemptions("Trẻ em | 50 | a | 31/02/2026")).isInstanceOf(FeeWrong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hộ nghèo", "Hộ nghèo | 0 | a", "Hộ nghèo | 101 | a", "Hộ nghèo | x | a", "| 5 | a"})
    void a_percentage_that_is_none_is_refused(String lines) {
        assertThatThrownBy(() -> FeeLines.exemptions(lines)).isInstanceOf(FeeWrong.class);
    }
}
