package vn.gov.laichau.dvc.dossier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The appointment that was printed stays to be seen while the clock stands still (NĐ 61 Art 19.4). */
class PausedClockTest {

    @Test
    void whatWasPromisedIsShownWhilePapersAreWaitedFor() {
        var paused = PausedClock.of(SomeDossier.at(DossierStatus.SUPPLEMENT_IN_PROCESS));

        assertThat(paused.promised()).isEqualTo("17:30 09/03/2017");
        assertThat(paused.forMoney()).isFalse();
    }

    @Test
    void andWhileMoneyIsWaitedForUnderAVersionThatStopsTheClock() {
        var some = SomeDossier.inProcessUnder(content -> content.feeStopsClock = true);
        some.attempt(DossierVerb.DEMAND_PAYMENT);

        var paused = PausedClock.of(some.dossier);

        assertThat(paused.promised()).isEqualTo("17:30 09/03/2017");
        assertThat(paused.forMoney()).isTrue();
        assertThat(paused.since()).isEqualTo(some.dossier.getChangedAt());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUPPLEMENT_IN_PROCESS")
    void inAnyOtherStatusNothingIsPaused(DossierStatus status) {
        assertThat(PausedClock.of(SomeDossier.at(status))).isNull();
    }

    @Test
    void whatWasWithdrawnWhilePausedIsNotPausedAnyMore() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_IN_PROCESS);
        some.attempt(DossierVerb.WITHDRAW);

        assertThat(PausedClock.of(some.dossier)).isNull();
    }
}
