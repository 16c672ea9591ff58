package vn.gov.laichau.dvc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The roster of a desk (Điều 12.8). */
class DutyWeekTest {

    private static final LocalDate MONDAY = LocalDate.of(2017, 4, 3);
    private static final Stamp STAMP = new Stamp("tb.mc", Instant.parse("2017-04-01T01:00:00Z"));

    private final DutyWeek week = new DutyWeek(null, MONDAY, STAMP);

    private static DutyShift shift(LocalDate day, String officer) {
        return new DutyShift(day, HalfDay.MORNING, officer, null);
    }

    @Test
    void nobodyStepsInForHimself() {
        assertThatThrownBy(() -> new DutyShift(MONDAY, HalfDay.MORNING, "a", "a")).isInstanceOf(SameSubstitute.class);
    }

    @Test
    void whatHasPassedStaysAsItWas() {
        week.arrange(List.of(shift(MONDAY, "a"), shift(MONDAY.plusDays(1), "a")), 0, MONDAY, STAMP);

        week.arrange(List.of(shift(MONDAY, "b"), shift(MONDAY.plusDays(1), "b")), 0, MONDAY.plusDays(1), STAMP);

        assertThat(week.shift(MONDAY, HalfDay.MORNING)).get().extracting(DutyShift::getOfficer).isEqualTo("a");
        assertThat(week.shift(MONDAY.plusDays(1), HalfDay.MORNING)).get().extracting(DutyShift::getOfficer).isEqualTo("b");
    }

    @Test
    void daysOfAnotherWeekAreLeftOut() {
        week.arrange(List.of(shift(MONDAY.plusDays(7), "a")), 0, MONDAY, STAMP);

        assertThat(week.shift(MONDAY.plusDays(7), HalfDay.MORNING)).isEmpty();
    }

    @Test
    void whoSawAnOlderRosterIsToldAndChangesNothing() {
        assertThatThrownBy(() -> week.arrange(List.of(shift(MONDAY, "a")), 3, MONDAY, STAMP))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(week.shift(MONDAY, HalfDay.MORNING)).isEmpty();
    }
}
