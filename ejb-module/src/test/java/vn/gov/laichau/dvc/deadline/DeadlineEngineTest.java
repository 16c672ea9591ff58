package vn.gov.laichau.dvc.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.calendar.CalendarYearMissing;
import vn.gov.laichau.dvc.calendar.TestCalendars;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** When a result is due: reckoned by hand on the real calendar of 2017 (the day of receipt does not count). */
class DeadlineEngineTest {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @ParameterizedTest(name = "{0} {1} from {2}: {3}, {4}")
    @CsvSource(textBlock = """
            1,  WORKING_DAY, 2017-03-01 09:00, 2017-03-02 17:30, an ordinary Wednesday
            3,  WORKING_DAY, 2017-03-01 09:00, 2017-03-06 17:30, over a weekend
            3,  WORKING_DAY, 2017-03-01 16:59, 2017-03-06 17:30, the hour of receipt changes nothing
            1,  WORKING_DAY, 2017-03-03 17:00, 2017-03-06 17:30, Friday evening to Monday
            5,  WORKING_DAY, 2017-03-06 08:00, 2017-03-13 17:30, a week
            10, WORKING_DAY, 2017-03-27 09:40, 2017-04-11 17:30, over Giỗ Tổ on 6 April
            1,  WORKING_DAY, 2017-04-05 10:00, 2017-04-07 17:30, the day before Giỗ Tổ
            15, WORKING_DAY, 2017-03-01 10:00, 2017-03-22 17:30, three weeks
            20, WORKING_DAY, 2017-03-01 10:00, 2017-03-29 17:30, four weeks
            1,  WORKING_DAY, 2017-04-28 10:00, 2017-05-03 17:30, over 30 April and 1 May with their day in lieu
            2,  WORKING_DAY, 2017-04-27 10:00, 2017-05-03 17:30, the same from Thursday
            1,  WORKING_DAY, 2017-09-01 10:00, 2017-09-05 17:30, over 2 September with Monday in lieu
            3,  WORKING_DAY, 2017-08-31 10:00, 2017-09-06 17:30, the same from Thursday
            1,  WORKING_DAY, 2017-12-29 10:00, 2018-01-02 17:30, over New Year
            5,  WORKING_DAY, 2017-03-04 10:00, 2017-03-10 17:30, sent on a Saturday
            5,  WORKING_DAY, 2017-03-05 22:00, 2017-03-10 17:30, sent on a Sunday night
            30, DAY,         2017-03-01 10:00, 2017-03-31 17:30, thirty days of the calendar
            1,  DAY,         2017-03-03 10:00, 2017-03-06 17:30, a last day on Saturday moves to Monday
            5,  DAY,         2017-04-01 10:00, 2017-04-07 17:30, a last day on Giỗ Tổ moves on
            15, DAY,         2017-04-15 10:00, 2017-05-03 17:30, a last day on 30 April moves over the holidays
            1,  MONTH,       2017-03-10 10:00, 2017-04-10 17:30, a month
            1,  MONTH,       2017-03-31 10:00, 2017-05-03 17:30, a month that has no 31st ends on 30 April and moves on
            2,  MONTH,       2017-03-15 10:00, 2017-05-15 17:30, two months
            4,  HOUR,        2017-03-01 08:00, 2017-03-01 14:00, half a day over the noon pause
            8,  HOUR,        2017-03-01 08:00, 2017-03-02 08:00, a day of office hours
            2,  HOUR,        2017-03-01 16:30, 2017-03-02 08:30, into the next morning
            4,  HOUR,        2017-03-03 16:30, 2017-03-06 10:30, over a weekend
            2,  HOUR,        2017-03-04 09:00, 2017-03-06 09:30, sent on a Saturday
            1,  HOUR,        2017-03-01 11:30, 2017-03-01 14:30, sent at noon
            """)
    void the_result_is_promised_for(int amount, TimeUnit unit, String from, String expected, String why) {
        var deadline = compute(amount, unit, AppointmentPolicy.END_OF_DAY, from);
        assertThat(deadline.appointmentAt().atZone(OfficeClock.ZONE).format(MOMENT)).as(why).isEqualTo(expected);
        assertThat(deadline.lines()).isNotEmpty();
    }

    @Test
    void with_the_policy_of_the_same_hour_it_is_promised_for_that_hour() {
        var deadline = compute(3, TimeUnit.WORKING_DAY, AppointmentPolicy.SAME_HOUR, "2017-03-01 09:20");
        assertThat(deadline.appointmentAt().atZone(OfficeClock.ZONE).format(MOMENT)).isEqualTo("2017-03-06 09:20");
    }

    @Test
    void it_is_late_only_when_the_last_day_is_over() {
        var deadline = compute(1, TimeUnit.WORKING_DAY, AppointmentPolicy.END_OF_DAY, "2017-03-01 09:00");
        assertThat(deadline.dueAt().atZone(OfficeClock.ZONE).format(MOMENT)).isEqualTo("2017-03-03 00:00");
    }

    @Test
    void the_reckoning_names_the_holiday_that_does_not_count() {
        var deadline = compute(10, TimeUnit.WORKING_DAY, AppointmentPolicy.END_OF_DAY, "2017-03-27 09:40");
        assertThat(deadline.lines()).anyMatch(line -> line.key().equals("dayOff") && line.args()
                .contains("06/04/2017"));
        assertThat(deadline.lines()).anyMatch(line -> line.key().equals("weekend") && line.args().contains("4"));
    }

    @Test
    void a_year_without_a_calendar_is_refused_and_not_guessed() {
        assertThatThrownBy(() -> compute(5, TimeUnit.WORKING_DAY, AppointmentPolicy.END_OF_DAY, "2027-12-30 09:00"))
                .isInstanceOf(CalendarYearMissing.class);
    }

    private static Deadline compute(int amount, TimeUnit unit, AppointmentPolicy policy, String from) {
        return DeadlineEngine.compute(new TimeLimit(amount, unit), policy, TestCalendars.province(),
                LocalDateTime.parse(from, MOMENT).atZone(OfficeClock.ZONE).toInstant());
    }
}
