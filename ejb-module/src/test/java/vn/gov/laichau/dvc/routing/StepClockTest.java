package vn.gov.laichau.dvc.routing;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.organization.SomeAgency;
import vn.gov.laichau.dvc.organization.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit that is asked never has longer than the dossier has. */
class StepClockTest {

    private static final Instant MONDAY = Instant.parse("2017-03-06T01:00:00Z");
    private static final Instant LIMIT = Instant.parse("2017-03-09T17:00:00Z");

    private final Unit unit = SomeAgency.make().otherDivision();
    private final StepClock clock = new StepClock();

    StepClockTest() {
        clock.calendars = new Calendars() {
            @Override
            public WorkingCalendar of(Unit agency) {
                return ProvinceCalendar.load();
            }
        };
    }

    @Test
    void a_term_that_is_longer_than_the_dossier_has_is_cut_and_is_said_to_be() {
        assertThat(clock.due(unit, 60 * 8, MONDAY, LIMIT)).isEqualTo(LIMIT);
        assertThat(clock.isCut(unit, 60 * 8, MONDAY, LIMIT)).isTrue();
    }

    @Test
    void a_shorter_term_counts_as_it_was_given() {
        assertThat(clock.due(unit, 16, MONDAY, LIMIT)).isBefore(LIMIT);
        assertThat(clock.isCut(unit, 16, MONDAY, LIMIT)).isFalse();
        assertThat(clock.isCut(unit, 16, MONDAY, null)).isFalse();
    }
}
