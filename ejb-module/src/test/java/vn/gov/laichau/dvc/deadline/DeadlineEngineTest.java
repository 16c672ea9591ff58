package vn.gov.laichau.dvc.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.CalendarYearMissing;
import vn.gov.laichau.dvc.calendar.ProvinceCalendar;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Due instants reckoned by hand from domain.md §4.2, §4.5, §12.1a no. 1, 2, 13 and the printed calendars. */
class DeadlineEngineTest {

    private static final WorkingCalendar CALENDAR = ProvinceCalendar.load();

    /** The result is promised for the end of the last day's afternoon, and late from 24:00 of that day on. */
    @ParameterizedTest(name = "{0} {1} from {2}: {3} ({4})")
    @CsvSource(textBlock = """
            3,  WORKING_DAY, 2026-01-29T10:20, 2026-02-03, domain.md: Fri 30 Mon 2 Tue 3
            10, WORKING_DAY, 2017-03-06T09:00, 2017-03-20, one weekend within
            1,  WORKING_DAY, 2017-03-10T07:30, 2017-03-13, received on Friday at opening
            1,  WORKING_DAY, 2017-03-10T15:30, 2017-03-13, 15:00 does not move the start of a limit
            1,  WORKING_DAY, 2017-03-10T20:00, 2017-03-13, received after hours
            1,  WORKING_DAY, 2017-03-10T23:59, 2017-03-13, a minute before midnight
            1,  WORKING_DAY, 2017-03-11T09:00, 2017-03-13, received on a Saturday
            1,  WORKING_DAY, 2017-04-06T10:00, 2017-04-07, received on a holiday
            1,  WORKING_DAY, 2019-05-04T15:30, 2019-05-06, received on a make-up Saturday
            3,  WORKING_DAY, 2017-01-24T08:00, 2017-02-03, Tết 2017: 26 January to 1 February
            5,  WORKING_DAY, 2018-02-12T14:00, 2018-02-26, Tết 2018: 14 to 20 February
            4,  WORKING_DAY, 2023-01-18T16:45, 2023-01-31, Tết 2023: 20 to 26 January
            15, WORKING_DAY, 2025-01-20T08:00, 2025-02-17, Tết 2025: 25 January to 2 February
            20, WORKING_DAY, 2017-12-18T08:00, 2018-01-16, over New Year
            3,  WORKING_DAY, 2025-12-30T08:00, 2026-01-06, 1 January and the swapped 2nd
            7,  WORKING_DAY, 2026-01-05T08:00, 2026-01-13, Saturday 10 January is worked
            1,  WORKING_DAY, 2026-04-24T11:00, 2026-04-28, the Hùng Kings' Sunday moves to Monday
            3,  WORKING_DAY, 2017-04-28T08:00, 2017-05-05, 30 April on a Sunday: 1 and 2 May free
            1,  WORKING_DAY, 2021-04-29T08:00, 2021-05-04, 1 May on a Saturday: 3 May free
            2,  WORKING_DAY, 2022-04-29T08:00, 2022-05-05, both on a weekend: 2 and 3 May free
            2,  WORKING_DAY, 2023-04-28T08:00, 2023-05-05, five days from 29 April to 3 May
            2,  WORKING_DAY, 2019-04-26T08:00, 2019-05-03, Monday 29 April swapped
            3,  WORKING_DAY, 2019-04-26T08:00, 2019-05-04, ends on the make-up Saturday
            3,  WORKING_DAY, 2024-05-02T08:00, 2024-05-06, the make-up Saturday counts
            1,  WORKING_DAY, 2025-04-25T08:00, 2025-04-26, the make-up Saturday is the next working day
            4,  WORKING_DAY, 2025-04-28T08:00, 2025-05-07, 30 April to 2 May 2025
            1,  WORKING_DAY, 2017-09-01T08:00, 2017-09-05, 2 September on a Saturday: Monday free
            2,  WORKING_DAY, 2024-08-30T08:00, 2024-09-05, 2 and 3 September since the new Labour Code
            2,  WORKING_DAY, 2026-08-20T08:00, 2026-08-22, ends on the make-up Saturday of August
            2,  WORKING_DAY, 2026-08-28T08:00, 2026-09-04, 31 August swapped
            15, DAY,         2017-03-06T09:00, 2017-03-21, calendar days: weekends count
            10, DAY,         2017-03-08T09:00, 2017-03-20, ends on a Saturday: Monday
            20, DAY,         2026-01-30T09:00, 2026-02-23, ends within Tết: the Monday after
            10, DAY,         2019-04-19T09:00, 2019-05-02, ends on the swapped Monday
            15, DAY,         2019-04-19T09:00, 2019-05-04, ends on the make-up Saturday: stays
            1,  DAY,         2018-12-31T17:29, 2019-01-02, ends on New Year's Day
            1,  MONTH,       2018-01-31T09:00, 2018-02-28, a shorter month ends on its last day
            1,  MONTH,       2020-01-31T09:00, 2020-03-02, 29 February on a Saturday
            1,  MONTH,       2017-03-31T09:00, 2017-05-03, ends on Sunday 30 April with two days off behind
            2,  MONTH,       2017-07-03T09:00, 2017-09-05, ends on Sunday 3 September with Monday free
            12, MONTH,       2020-02-29T09:00, 2021-03-01, a leap day a year later
            """)
    void limitsInDaysEndWithTheDay(int amount, TimeUnit unit, LocalDateTime received, LocalDate last, String why) {
        var deadline = reckon(amount, unit, AppointmentPolicy.END_OF_DAY, received);

        assertThat(deadline.appointmentAt()).as(why).isEqualTo(instant(last.atTime(17, 30)));
        assertThat(deadline.dueAt()).as(why).isEqualTo(instant(last.plusDays(1).atStartOfDay()));
    }

    /** Office hours from 07:30 to 11:30 and from 13:30 to 17:30; promise and due are one instant, whatever the policy. */
    @ParameterizedTest(name = "{0} hours from {1}: {2} ({3})")
    @CsvSource(textBlock = """
            4,  2017-03-06T07:30, 2017-03-06T11:30, a whole morning
            8,  2017-03-06T07:30, 2017-03-06T17:30, a whole day
            8,  2017-03-06T10:20, 2017-03-07T10:20, the same hour of the next day
            1,  2017-03-06T11:00, 2017-03-06T14:00, over the midday break
            2,  2017-03-06T12:15, 2017-03-06T15:30, received in the break
            4,  2017-03-06T06:00, 2017-03-06T11:30, received before opening
            2,  2017-03-06T16:30, 2017-03-07T08:30, over the night
            1,  2017-03-10T17:30, 2017-03-13T08:30, received at closing on Friday
            4,  2017-03-10T20:00, 2017-03-13T11:30, received after hours on Friday
            4,  2017-03-11T09:00, 2017-03-13T11:30, received on a Saturday
            8,  2019-05-03T13:30, 2019-05-04T11:30, into a make-up Saturday
            16, 2017-01-25T13:30, 2017-02-03T11:30, over Tết
            """)
    void limitsInHoursAreOfficeHoursFromTheMoment(int hours, LocalDateTime received, LocalDateTime due, String why) {
        for (var policy : AppointmentPolicy.values()) {
            var deadline = reckon(hours, TimeUnit.HOUR, policy, received);

            assertThat(deadline.appointmentAt()).as(why).isEqualTo(instant(due));
            assertThat(deadline.dueAt()).as(why).isEqualTo(instant(due));
        }
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            3,  WORKING_DAY, 2026-01-29T10:20, 2026-02-03T10:20
            15, DAY,         2017-03-06T14:45, 2017-03-21T14:45
            10, DAY,         2017-03-08T08:05, 2017-03-20T08:05
            1,  MONTH,       2018-01-31T16:10, 2018-02-28T16:10
            """)
    void whereTheVersionSaysSameHourTheHourOfReceiptIsKept(int amount, TimeUnit unit, LocalDateTime received,
            LocalDateTime due) {
        var deadline = reckon(amount, unit, AppointmentPolicy.SAME_HOUR, received);

        assertThat(deadline.appointmentAt()).isEqualTo(instant(due));
        assertThat(deadline.dueAt()).isEqualTo(instant(due));
    }

    @Test
    void theReckoningIsToldLineByLine() {
        var lines = reckon(3, TimeUnit.WORKING_DAY, AppointmentPolicy.END_OF_DAY, LocalDateTime.of(2017, 1, 24, 8, 0))
                .lines();

        assertThat(lines).extracting(DeadlineLine::key).containsExactly("start", "workingDays", "dayOff", "dayOff",
                "dayOff", "dayOff", "dayOff", "dayOff", "dayOff", "result");
        assertThat(lines).contains(DeadlineLine.of("start", "08:00 24/01/2017"), DeadlineLine.of("workingDays", "3"),
                DeadlineLine.of("dayOff", "26/01/2017", "Tết Âm lịch"),
                DeadlineLine.of("result", "17:30 03/02/2017"));
    }

    @Test
    void weekendsAndRolledDaysAreTold() {
        assertThat(reckon(10, TimeUnit.WORKING_DAY, AppointmentPolicy.END_OF_DAY, LocalDateTime.of(2017, 3, 6, 9, 0))
                .lines()).contains(DeadlineLine.of("weekend", "4"));
        assertThat(reckon(10, TimeUnit.DAY, AppointmentPolicy.END_OF_DAY, LocalDateTime.of(2017, 3, 8, 9, 0)).lines())
                .contains(DeadlineLine.of("days", "10"), DeadlineLine.of("rolled", "18/03/2017", "20/03/2017"));
    }

    @Test
    void nothingIsPromisedInAYearWhoseDaysOffAreNotKnown() {
        assertThatThrownBy(() -> reckon(5, TimeUnit.WORKING_DAY, AppointmentPolicy.END_OF_DAY,
                LocalDateTime.of(2027, 12, 29, 9, 0))).isInstanceOf(CalendarYearMissing.class);
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> new TimeLimit(0, TimeUnit.DAY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Deadline reckon(int amount, TimeUnit unit, AppointmentPolicy policy, LocalDateTime received) {
        return DeadlineEngine.compute(new TimeLimit(amount, unit), policy, CALENDAR, instant(received));
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(OfficeClock.ZONE).toInstant();
    }
}
