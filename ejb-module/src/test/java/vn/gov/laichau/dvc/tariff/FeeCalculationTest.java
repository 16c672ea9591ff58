package vn.gov.laichau.dvc.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.shared.DataFile;

/** Fees as the published procedures of the project's data have them. */
class FeeCalculationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ProcedureContent.All ALL = DataFile.read("/data/procedures.json", ProcedureContent.All.class);

    @ParameterizedTest
    @CsvSource({"1,2000", "2,4000", "3,5000", "5,7000", "198,200000", "199,200000", "500,200000"})
    void a_certified_copy_costs_2000_a_page_1000_from_the_third_on_and_200000_at_most(long pages, long amount) {
        assertThat(cost("2.000815", Channel.COUNTER, TODAY, pages)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_001, Long.MAX_VALUE})
    void a_number_of_pages_that_nobody_has_is_refused(long pages) {
        assertThatThrownBy(() -> cost("2.000815", Channel.COUNTER, TODAY, pages)).isInstanceOf(BadQuantity.class);
    }

    @ParameterizedTest
    @CsvSource({"COUNTER,15000", "POST,15000", "ONLINE,7000"})
    void temporary_residence_costs_less_online(Channel channel, long amount) {
        assertThat(cost("1.004194", channel, TODAY, 1)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"ONLINE,2025-12-31,115000", "ONLINE,2026-01-01,135000", "COUNTER,2025-12-31,135000"})
    void a_driving_licence_is_cheaper_online_until_the_end_of_2025(Channel channel, LocalDate day, long amount) {
        assertThat(cost("3.000347", channel, day, 1)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,50000", "2025-07-01,25000", "2026-12-31,25000", "2027-01-01,50000"})
    void an_identity_card_costs_half_from_july_2025_to_the_end_of_2026(LocalDate day, long amount) {
        assertThat(cost("1.014063", Channel.COUNTER, day, 1)).isEqualTo(amount);
    }

    @Test
    void a_group_pays_less_and_nobody_else_does() {
        var items = List.of(new FeeItem("Phí", FeeKind.CHARGE, 200_000, false, List.of(), FeeRule.of(null, null, null, null,
                null, List.of(FeeRule.Exemption.of("Học sinh, sinh viên", 50, "TT 244/2016/TT-BTC", null,
                LocalDate.of(2026, 12, 31), null)), null, null, null)));

        assertThat(FeeCalculation.of(items, Channel.ONLINE, TODAY, 1, "Học sinh, sinh viên").total()).isEqualTo(100_000);
        assertThat(FeeCalculation.of(items, Channel.ONLINE, TODAY, 1, "").total()).isEqualTo(200_000);
        assertThat(FeeCalculation.of(items, Channel.ONLINE, LocalDate.of(2027, 1, 1), 1, "Học sinh, sinh viên").total())
                .as("the exemption is over").isEqualTo(200_000);
    }

    @Test
    void answers_tell_the_copies_the_amount_and_who_pays_less() {
        var byCopies = new FeeItem("Phí", FeeKind.CHARGE, 0, false, List.of(), FeeRule.of(null, null, null,
                Tariff.of(Tariff.Unit.COPY, List.of(Tariff.Step.of(1, 8_000)), null), null, null, null, "copies", null));
        var byAmount = new FeeItem("Lệ phí", FeeKind.FEE, 0, false, List.of(), FeeRule.of(null, null, null, null, null,
                List.of(FeeRule.Exemption.of("Hộ nghèo", 100, "Luật Phí và lệ phí", null, null, "poor")), null, null,
                "area * 1000"));
        var facts = Map.<String, Object>of("copies", new BigDecimal("3"), "area * 1000", new BigDecimal("12500.7"));

        var calculation = FeeCalculation.of(List.of(byCopies, byAmount), new FeeFacts(Channel.ONLINE, TODAY, 1, "",
                facts::get));
        assertThat(calculation.lines()).extracting(FeeCalculation.Line::amount).containsExactly(24_000L, 12_500L);
        assertThat(FeeCalculation.of(List.of(byAmount), new FeeFacts(Channel.ONLINE, TODAY, 1, "", expression ->
                expression.equals("poor") ? Boolean.TRUE : facts.get(expression))).total()).isZero();
        assertThat(FeeCalculation.of(List.of(byAmount), Channel.ONLINE, TODAY, 1, "").known()).isFalse();
    }

    @Test
    void what_could_not_be_performed_is_paid_back_and_nothing_else_is() {
        assertThat(FeeRule.GENERAL.refunds(FeeOutcome.NOT_PERFORMED)).isTrue();
        assertThat(FeeRule.GENERAL.refunds(FeeOutcome.NOT_COLLECTED)).isFalse();
        assertThat(FeeRule.GENERAL.refunds(FeeOutcome.REFUSED)).isFalse();
        assertThat(FeeRule.GENERAL.refunds(FeeOutcome.PERFORMED)).isFalse();
    }

    @Test
    void the_fee_of_a_household_business_is_kept_when_registration_is_refused_and_the_ground_is_told() {
        var rule = procedure("1.001612").fees.get(0).rule;

        assertThat(rule.refunds(FeeOutcome.REFUSED)).isFalse();
        assertThat(rule.refunds(FeeOutcome.NOT_PERFORMED)).isTrue();
        assertThat(rule.refund().ground()).isNotBlank();
    }

    @Test
    void the_law_may_say_that_a_refused_fee_is_paid_back() {
        var rule = FeeRule.of(null, null, null, null, null, null,
                FeeRule.Refund.of(List.of(FeeOutcome.REFUSED), List.of(FeeOutcome.NOT_PERFORMED), "luật"), null, null);

        assertThat(rule.refunds(FeeOutcome.REFUSED)).isTrue();
        assertThat(rule.refunds(FeeOutcome.NOT_PERFORMED)).isFalse();
    }

    private static long cost(String code, Channel channel, LocalDate day, long units) {
        var items = procedure(code).fees.stream()
                .map(fee -> new FeeItem(fee.name, fee.kind, fee.amount, fee.demonstration, fee.cases, fee.rule)).toList();
        return FeeCalculation.of(items, channel, day, units, "").total();
    }

    private static ProcedureContent procedure(String code) {
        return ALL.procedures.stream().filter(procedure -> procedure.code.equals(code)).findFirst().orElseThrow();
    }
}
