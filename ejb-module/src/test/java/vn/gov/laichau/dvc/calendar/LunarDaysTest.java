package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Lunar days at UTC+7, and the days off that the Labour Code grants with them (domain.md §4.1, §4.5, §12.1a no. 13). */
class LunarDaysTest {

    static IntStream years() {
        return IntStream.rangeClosed(2001, 2050);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-01-28", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01",
        "2023-01-22", "2024-02-10", "2025-01-29", "2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02"})
    void the_lunar_year_begins_as_the_printed_calendars_say_also_where_China_differs(LocalDate day) {
        assertThat(LunarDays.newYear(day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-04-06", "2018-04-25", "2019-04-14", "2020-04-02", "2021-04-21", "2022-04-10",
        "2023-04-29", "2024-04-18", "2025-04-07", "2026-04-26", "2027-04-16", "2028-04-04"})
    void the_day_of_the_Hung_Kings_is_the_tenth_of_the_third_month(LocalDate day) {
        assertThat(LunarDays.of(10, 3, day.getYear())).isEqualTo(day);
    }

    @ParameterizedTest
    @MethodSource("years")
    void another_formula_of_moon_and_sun_gives_the_same_days(int year) {
        assertThat(LunarDays.newYear(year)).isEqualTo(SecondMoon.of(1, 1, year));
        assertThat(LunarDays.of(10, 3, year)).isEqualTo(SecondMoon.of(10, 3, year));
    }

    /** Eleven days are granted since 2021, and each that falls on a weekend is made good on a working day. */
    @ParameterizedTest
    @MethodSource("years")
    void every_year_grants_eleven_working_days_off_each_with_its_ground(int year) {
        var days = LabourCodeDays.of(year);

        assertThat(days.stream().filter(day -> day.day().getDayOfWeek().getValue() < 6))
                .hasSize((int) days.stream().filter(day -> day.kind() == DayKind.HOLIDAY).count());
        assertThat(days.stream().filter(day -> day.kind() == DayKind.HOLIDAY).count()).isBetween(10L, 11L);
        assertThat(days).extracting(DayOff::ground).allSatisfy(ground -> assertThat(ground).contains("BLLĐ 2019 Điều 11"));
        assertThat(days).extracting(DayOff::day).doesNotHaveDuplicates().isSorted()
                .allSatisfy(day -> assertThat(day.getYear()).isEqualTo(year));
    }

    /** What was decreed since 2021, without Tết, which is decided each year, and without the swaps. */
    @ParameterizedTest
    @ValueSource(ints = {2021, 2022, 2023, 2024, 2025, 2026, 2027})
    void the_proposal_is_what_was_decreed_but_for_Tet_and_swaps(int year) {
        var decreed = ProvinceCalendar.records().days().stream().map(DatedDay::day)
                .filter(day -> day.day().getYear() == year && day.kind().isFree() && day.kind() != DayKind.SWAPPED_OFF)
                .map(DayOff::day).filter(day -> outsideTet(day, year) && isWorkday(day)).collect(Collectors.toSet());
        var proposed = LabourCodeDays.of(year).stream().map(DayOff::day).filter(day -> outsideTet(day, year)
                && isWorkday(day)).collect(Collectors.toSet());

        assertThat(proposed).isEqualTo(decreed);
    }

    @Test
    void a_holiday_on_a_weekend_is_made_good_on_the_next_working_day_that_is_no_holiday_itself() {
        assertThat(LabourCodeDays.of(2023)).filteredOn(day -> day.kind() == DayKind.COMPENSATORY_OFF
                && day.day().getMonthValue() == 5).extracting(DayOff::day)
                .isEqualTo(List.of(LocalDate.of(2023, 5, 2), LocalDate.of(2023, 5, 3)));
    }

    private static boolean outsideTet(LocalDate day, int year) {
        return Math.abs(day.toEpochDay() - LunarDays.newYear(year).toEpochDay()) > 9;
    }

    private static boolean isWorkday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6;
    }
}
