package vn.gov.laichau.dvc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Office hours as people type them (domain.md §4.4). */
class HoursWishTest {

    private static final LocalDate DAY = LocalDate.of(2027, 4, 16);

    @ParameterizedTest
    @ValueSource(strings = {"7:00-11:30", "07:00 - 11:30", "07:00–11:30", "7h00-11h30", "7.00-11.30", " 07:00-11:30 "})
    void a_morning_is_read_as_it_is_usually_written(String typed) {
        assertThat(wish(typed, "13:30-17:00", "").checked().on(DayOfWeek.MONDAY)).containsExactly(
                new OfficeSession(LocalTime.of(7, 0), LocalTime.of(11, 30)),
                new OfficeSession(LocalTime.of(13, 30), LocalTime.of(17, 0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-11", "sáng", "25:00-26:00", "11:30-7:00", "13:00-15:00", "07:00-14:00"})
    void what_is_no_morning_before_this_afternoon_is_refused_with_what_was_typed(String typed) {
        assertThatThrownBy(() -> wish(typed, "13:30-17:00", "").checked()).isInstanceOf(HoursWrong.class);
    }

    @Test
    void a_morning_of_Saturday_may_be_kept_and_Sunday_left_free() {
        var hours = wish("07:30-11:30", "13:30-17:30", "07:30-11:00").checked();

        assertThat(hours.on(DayOfWeek.SATURDAY))
                .containsExactly(new OfficeSession(LocalTime.of(7, 30), LocalTime.of(11, 0)));
        assertThat(hours.on(DayOfWeek.SUNDAY)).isEmpty();
    }

    @Test
    void a_working_day_without_any_session_is_refused() {
        assertThatThrownBy(() -> wish("", "", "").checked()).isInstanceOf(HoursMissing.class);
        assertThatThrownBy(() -> new HoursWish(DAY, null, false, Map.of(), "Quyết định").checked())
                .isInstanceOf(HoursMissing.class);
    }

    @Test
    void days_and_ground_are_needed() {
        var week = wish("07:30-11:30", "13:30-17:30", "").typed();

        assertThatThrownBy(() -> new HoursWish(null, null, false, week, "x").checked()).isInstanceOf(HoursDaysWrong.class);
        assertThatThrownBy(() -> new HoursWish(DAY, DAY.minusDays(1), false, week, "x").checked())
                .isInstanceOf(HoursDaysWrong.class);
        assertThatThrownBy(() -> new HoursWish(DAY, null, false, week, " ").checked()).isInstanceOf(DayGroundMissing.class);
        assertThatThrownBy(() -> new HoursWish(DAY, null, false, week, "x".repeat(201)).checked())
                .isInstanceOf(CalendarGroundTooLong.class);
    }

    private static HoursWish wish(String morning, String afternoon, String saturday) {
        var week = new EnumMap<DayOfWeek, List<String>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, day.compareTo(DayOfWeek.SATURDAY) < 0 ? List.of(morning, afternoon)
                    : day == DayOfWeek.SATURDAY ? List.of(saturday, "") : List.of("", ""));
        }
        return new HoursWish(DAY, null, true, week, "Quyết định");
    }
}
