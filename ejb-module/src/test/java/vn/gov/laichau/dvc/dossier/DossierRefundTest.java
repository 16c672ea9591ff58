package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.gov.laichau.dvc.tariff.FeeOutcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Money that was paid for a dossier that ended without its result (Điều 10.3; domain.md T22, R28). */
class DossierRefundTest {

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACCEPTED", "WITHDRAWN", "STOPPED"})
    void whatWasPaidGoesBackWhenTheDossierEndsWithoutAResult(DossierStatus status) {
        var some = SomeDossier.in(status);

        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.REFUND_DUE);
        assertThat(some.dossier.refund()).get().satisfies(refund -> {
            assertThat(refund.amount()).isEqualTo(100_000);
            assertThat(refund.kept()).isZero();
            assertThat(refund.outcome()).isEqualTo(FeeOutcome.NOT_PERFORMED);
            assertThat(refund.due()).isTrue();
        });
    }

    @Test
    void whatWasDemandedDuringTheHandlingAndPaidGoesBackAndWhatIsNotPaidIsNotOwed() {
        var some = SomeDossier.in(DossierStatus.AWAITING_PAYMENT);
        some.attempt(DossierVerb.RECORD_FEE);
        some.attempt(DossierVerb.STOP);

        assertThat(some.dossier.refund().orElseThrow().amount()).isEqualTo(300_000);
        assertThat(some.dossier.getFeeOwed()).isZero();
    }

    @Test
    void nothingIsSaidWhereNothingWasPaid() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.attempt(DossierVerb.WITHDRAW);

        assertThat(some.dossier.refund()).isEmpty();
        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.NOTHING_DUE);
    }

    @Test
    void aWrittenRefusalKeepsTheFeeAndNamesTheLaw() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        some.attempt(DossierVerb.RECORD_FEE);
        some.attempt(DossierVerb.PROPOSE);
        some.attempt(DossierVerb.DECIDE_REFUSAL);
        assertThat(some.dossier.refund()).isEmpty();
        some.attempt(DossierVerb.ISSUE);

        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.PAID);
        assertThat(some.dossier.refund()).get().satisfies(refund -> {
            assertThat(refund.kept()).isEqualTo(100_000);
            assertThat(refund.amount()).isZero();
            assertThat(refund.ground()).isNotBlank();
        });
    }

    @Test
    void aResultThatIsGrantedSaysNothingOfRefunds() {
        assertThat(SomeDossier.in(DossierStatus.RETURNED).dossier.refund()).isEmpty();
    }

    @Test
    void itIsGivenBackOnceAndOnlyThenFiled() {
        var some = SomeDossier.in(DossierStatus.WITHDRAWN);
        assertThatThrownBy(() -> some.attempt(DossierVerb.CLOSE)).isInstanceOf(RefundNotPaidOut.class);

        some.attempt(DossierVerb.REFUND);

        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.REFUNDED);
        assertThat(some.dossier.refund()).get().satisfies(refund -> {
            assertThat(refund.due()).isFalse();
            assertThat(refund.number()).isEqualTo("PC 12");
        });
        assertThatThrownBy(() -> some.attempt(DossierVerb.REFUND)).isInstanceOf(IllegalMove.class);
        some.attempt(DossierVerb.CLOSE);
        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.CLOSED);
    }

    @Test
    void whoGivesItBackSaysWhenHowByWhichVoucherAndToWhom() {
        var some = SomeDossier.in(DossierStatus.WITHDRAWN);
        var day = some.paidOut().on();

        assertThatThrownBy(() -> refund(some, null, RefundWay.CASH, "1", "Mai")).isInstanceOf(RefundIncomplete.class);
        assertThatThrownBy(() -> refund(some, day, null, "1", "Mai")).isInstanceOf(RefundIncomplete.class);
        assertThatThrownBy(() -> refund(some, day, RefundWay.CASH, " ", "Mai")).isInstanceOf(RefundIncomplete.class);
        assertThatThrownBy(() -> refund(some, day, RefundWay.CASH, "1", "")).isInstanceOf(RefundIncomplete.class);
        assertThatThrownBy(() -> refund(some, day, RefundWay.CASH, "1".repeat(51), "M")).isInstanceOf(RefundTooLong.class);
        assertThatThrownBy(() -> refund(some, day.minusDays(1), RefundWay.CASH, "1", "M"))
                .isInstanceOf(RefundDayWrong.class);
        assertThatThrownBy(() -> refund(some, day.plusDays(1), RefundWay.CASH, "1", "M"))
                .isInstanceOf(RefundDayWrong.class);
        assertThat(some.dossier.getFeeStatus()).isEqualTo(FeeStatus.REFUND_DUE);
    }

    private static void refund(SomeDossier some, LocalDate on, RefundWay way, String number, String receiver) {
        some.dossier.refund(new PaidOut(on, way, number, receiver), some.by("cashier"));
    }
}
