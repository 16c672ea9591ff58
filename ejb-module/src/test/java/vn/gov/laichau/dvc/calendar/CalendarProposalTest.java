package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** When a year counts as known, and what of the days that the law grants is still to be taken over (domain.md §4.5). */
class CalendarProposalTest {

    private static final int YEAR = 2031;
    private static final LocalDate EARLIER = LocalDate.of(2030, 10, 1);
    private static final List<DayOff> GRANTED = LabourCodeDays.of(YEAR);

    static IntStream years() {
        return IntStream.rangeClosed(2017, 2027);
    }

    @Test
    void one_day_typed_by_hand_makes_no_year_known_and_is_not_proposed_again() {
        var typed = new DayOff(LocalDate.of(YEAR, 1, 1), DayKind.HOLIDAY, "decree");

        assertThat(CalendarProposal.isKnown(YEAR, List.of(typed))).isFalse();
        assertThat(CalendarProposal.of(YEAR, List.of(typed), EARLIER)).extracting(DayOff::day)
                .doesNotContain(typed.day()).hasSize(GRANTED.size() - 1);
    }

    @Test
    void a_day_that_stands_there_as_something_else_stays_so() {
        var typed = new DayOff(LocalDate.of(YEAR, 5, 1), DayKind.SWAPPED_OFF, "decree");

        assertThat(CalendarProposal.of(YEAR, List.of(typed), EARLIER)).extracting(DayOff::day).doesNotContain(typed.day());
    }

    @Test
    void holidays_without_the_first_of_January_make_no_year_known() {
        var held = GRANTED.stream().filter(day -> day.day().getDayOfYear() > 1).toList();

        assertThat(CalendarProposal.isKnown(YEAR, held)).isFalse();
        assertThat(CalendarProposal.of(YEAR, held, EARLIER)).extracting(DayOff::day)
                .containsExactly(LocalDate.of(YEAR, 1, 1));
    }

    @Test
    void other_days_than_holidays_make_no_year_known() {
        var held = new ArrayList<>(GRANTED.subList(0, 1));
        LocalDate.of(YEAR, 7, 1).datesUntil(LocalDate.of(YEAR, 7, 20))
                .forEach(day -> held.add(new DayOff(day, DayKind.CLOSED, "flood")));

        assertThat(CalendarProposal.isKnown(YEAR, held)).isFalse();
    }

    @Test
    void what_was_taken_over_is_known_and_nothing_is_proposed_any_more() {
        assertThat(CalendarProposal.isKnown(YEAR, GRANTED)).isTrue();
        assertThat(CalendarProposal.of(YEAR, GRANTED, EARLIER)).isEmpty();
    }

    @Test
    void days_that_are_over_are_not_proposed() {
        assertThat(CalendarProposal.of(YEAR, List.of(), LocalDate.of(YEAR, 5, 1))).isNotEmpty()
                .allSatisfy(day -> assertThat(day.day()).isAfterOrEqualTo(LocalDate.of(YEAR, 5, 1)));
        assertThat(CalendarProposal.of(YEAR, List.of(), LocalDate.of(YEAR + 1, 1, 1))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void every_year_that_the_system_brings_is_known(int year) {
        var held = ProvinceCalendar.records().days().stream().map(DatedDay::day).filter(day -> day.day().getYear() == year)
                .toList();

        assertThat(CalendarProposal.isKnown(year, held)).isTrue();
    }
}
