package vn.gov.laichau.dvc.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

import static org.assertj.core.api.Assertions.assertThat;

class RemainingTest {

    private static final WorkingCalendar CALENDAR = ProvinceCalendar.load();
    private static final long AGENCY = 1;
    private static final String MONDAY_OPENING = "2017-03-06T07:30";

    /** The calendar without a database. */
    private static final class KnownCalendar extends Calendars {

        @Override
        public WorkingCalendar ofAgency(long agency) {
            return CALENDAR;
        }
    }

    @ParameterizedTest(name = "from {0} to {1}: {2}")
    @CsvSource(textBlock = """
            2017-03-06T08:00, 2017-03-06T09:30, 90
            2017-03-06T11:00, 2017-03-06T14:00, 60
            2017-03-06T11:30, 2017-03-06T13:30, 0
            2017-03-06T06:00, 2017-03-06T23:00, 480
            2017-03-06T17:00, 2017-03-07T08:00, 60
            2017-03-10T17:00, 2017-03-13T08:00, 60
            2017-03-11T08:00, 2017-03-12T20:00, 0
            2017-01-25T16:30, 2017-02-02T08:30, 120
            2019-05-03T17:30, 2019-05-06T07:30, 480
            2017-03-06T09:00, 2017-03-06T08:00, 0
            2027-12-31T07:30, 2028-01-01T00:00, 480
            """)
    void timeLeftIsOfficeTime(LocalDateTime from, LocalDateTime to, long minutes) {
        assertThat(Remaining.officeMinutes(CALENDAR, instant(from), instant(to))).isEqualTo(minutes);
    }

    @ParameterizedTest(name = "at {0} for {1}: {2} with {3}")
    @CsvSource(textBlock = """
            2017-03-06T07:30, 2017-03-08T00:00, SOON,    960
            2017-03-06T07:29, 2017-03-08T00:00, SOON,    960
            2017-03-06T07:30, 2017-03-08T07:30, SOON,    960
            2017-03-06T07:30, 2017-03-08T07:31, IN_TIME, 961
            2017-03-06T07:30, 2017-03-09T00:00, IN_TIME, 1440
            2017-03-06T09:00, 2017-03-06T09:00, SOON,    0
            2017-03-06T09:00, 2017-03-06T08:59, LATE,    -1
            2017-03-13T08:30, 2017-03-11T00:00, LATE,    -60
            """)
    void twoWorkingDaysBeforeItIsSoonAndAfterwardsLate(LocalDateTime now, LocalDateTime due, Urgency urgency,
            long minutes) {
        var remaining = at(now);

        assertThat(remaining.urgency(AGENCY, instant(due), false)).isEqualTo(urgency);
        assertThat(remaining.minutes(AGENCY, instant(due))).isEqualTo(minutes);
    }

    @Test
    void whatWaitsForTheApplicantIsPausedHoweverLate() {
        assertThat(at(LocalDateTime.parse(MONDAY_OPENING)).urgency(AGENCY, Instant.EPOCH, true)).isEqualTo(Urgency.PAUSED);
    }

    @Test
    void whatHasNoLimitIsNotUrgent() {
        var remaining = at(LocalDateTime.parse(MONDAY_OPENING));

        assertThat(remaining.urgency(AGENCY, null, false)).isEqualTo(Urgency.NONE);
        assertThat(remaining.minutes(AGENCY, null)).isZero();
    }

    private static Remaining at(LocalDateTime now) {
        var remaining = new Remaining();
        remaining.calendars = new KnownCalendar();
        remaining.clock = Clock.fixed(instant(now), OfficeClock.ZONE);
        return remaining;
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
