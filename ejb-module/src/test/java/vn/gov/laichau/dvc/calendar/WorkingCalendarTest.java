package vn.gov.laichau.dvc.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** The working days of the province. */
class WorkingCalendarTest {

    private final WorkingCalendar calendar = TestCalendars.province();

    @ParameterizedTest
    @ValueSource(ints = {2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void every_year_has_its_fixed_holidays(int year) {
        assertThat(List.of(LocalDate.of(year, 1, 1), LocalDate.of(year, 4, 30), LocalDate.of(year, 5, 1),
                LocalDate.of(year, 9, 2))).noneMatch(calendar::isWorkingDay);
        assertThat(LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).filter(calendar::isWorkingDay)
                .count())
                .as("working days of %d", year).isBetween(242L, 255L);
    }

    @ParameterizedTest
    @CsvSource({"2017-01-27,false", "2017-02-01,false", "2017-02-02,true", "2017-04-06,false", "2017-05-02,false",
        "2017-09-04,false", "2017-03-04,false", "2017-03-05,false", "2017-03-06,true"})
    void the_year_of_the_regulation_is_as_it_was_decided(LocalDate day, boolean working) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(working);
    }

    @Test
    void a_made_up_saturday_is_a_working_day() {
        var saturday = LocalDate.of(2030, 3, 2);
        var changed = new WorkingCalendar(List.of(new DayOff(saturday, DayKind.MAKE_UP_WORKING, "làm bù")));
        assertThat(changed.isWorkingDay(saturday)).isTrue();
        assertThat(changed.dayOff(saturday)).isEmpty();
    }

    @Test
    void a_year_that_is_not_there_is_refused() {
        assertThatThrownBy(() -> calendar.isWorkingDay(LocalDate.of(2031, 3, 3)))
                .isInstanceOf(CalendarYearMissing.class);
    }

    @ParameterizedTest
    @CsvSource({"2017-03-01T06:00,2017-03-01T07:30", "2017-03-01T08:00,2017-03-01T13:30",
            "2017-03-01T20:00,2017-03-02T07:30",
        "2017-03-03T15:00,2017-03-06T07:30"})
    void what_arrives_is_looked_at_at_the_start_of_the_next_session(LocalDateTime from, LocalDateTime start) {
        assertThat(calendar.startOfNextSession(from.atZone(OfficeClock.ZONE).toInstant()))
                .isEqualTo(start.atZone(OfficeClock.ZONE).toInstant());
    }
}
