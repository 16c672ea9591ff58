package vn.gov.laichau.dvc.tariff;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Điều 10.3: what was paid goes back when the service was not performed, unless the law says otherwise for a fee. */
class FeeRefundTest {

    private static final FeeFacts FACTS = FeeFacts.of(Channel.ONLINE, LocalDate.of(2017, 3, 6), 1, "");
    private static final FeeItem PLAIN = item(100_000, null);
    private static final FeeItem KEPT = item(50_000, FeeRule.Refund.of(null, List.of(FeeOutcome.NOT_PERFORMED), "Luật A"));
    private static final FeeItem GIVEN = item(30_000, FeeRule.Refund.of(List.of(FeeOutcome.REFUSED), null, "Luật B"));

    @Test
    void everythingGoesBackWhenTheServiceWasNotPerformed() {
        assertThat(FeeRefund.of(List.of(PLAIN, GIVEN), FACTS, FeeOutcome.NOT_PERFORMED, 130_000))
                .isEqualTo(new FeeRefund(130_000, List.of()));
    }

    @Test
    void aLawfulRefusalIsAPerformedServiceUnlessALawGivesItBack() {
        assertThat(FeeRefund.of(List.of(PLAIN), FACTS, FeeOutcome.REFUSED, 100_000)).isEqualTo(new FeeRefund(0, List.of()));
        assertThat(FeeRefund.of(List.of(PLAIN, GIVEN), FACTS, FeeOutcome.REFUSED, 130_000))
                .isEqualTo(new FeeRefund(30_000, List.of("Luật B")));
    }

    @Test
    void whatALawKeepsStaysAndTheLawIsNamed() {
        assertThat(FeeRefund.of(List.of(PLAIN, KEPT), FACTS, FeeOutcome.NOT_PERFORMED, 150_000))
                .isEqualTo(new FeeRefund(100_000, List.of("Luật A")));
    }

    @Test
    void neverMoreThanWasPaid() {
        assertThat(FeeRefund.of(List.of(PLAIN, KEPT), FACTS, FeeOutcome.NOT_PERFORMED, 20_000).amount()).isEqualTo(20_000);
        assertThat(FeeRefund.of(List.of(PLAIN), FACTS, FeeOutcome.NOT_PERFORMED, 0).amount()).isZero();
    }

    @Test
    void whatNoItemOfTheProcedureExplainsFollowsTheGeneralRule() {
        assertThat(FeeRefund.of(List.of(), FACTS, FeeOutcome.NOT_PERFORMED, 70_000).amount()).isEqualTo(70_000);
        assertThat(FeeRefund.of(List.of(), FACTS, FeeOutcome.REFUSED, 70_000).amount()).isZero();
    }

    @Test
    void whatWasPerformedAndNotCollectedStays() {
        assertThat(FeeRefund.of(List.of(PLAIN, GIVEN, KEPT), FACTS, FeeOutcome.NOT_COLLECTED, 180_000).amount()).isZero();
    }

    private static FeeItem item(long amount, FeeRule.Refund refund) {
        return new FeeItem("Lệ phí", FeeKind.FEE, amount, false, List.of(), FeeRule.of(null, null, null, null, null, null,
                refund, null, null));
    }
}
