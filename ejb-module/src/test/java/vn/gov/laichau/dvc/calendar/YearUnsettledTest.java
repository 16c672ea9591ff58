package vn.gov.laichau.dvc.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** When the system authority has to hear of a year whose days off are not there or not confirmed (Điều 12.8). */
class YearUnsettledTest {

    private static final int NEXT = 2031;
    private static final Instant OCTOBER = Instant.parse("2030-10-01T01:05:00Z");

    @Test
    void until_september_only_the_running_year_has_to_be_known_and_from_the_first_of_october_the_next_one_too() {
        assertThat(CalendarProposal.toBeKnown(LocalDate.of(2030, 9, 30))).containsExactly(2030);
        assertThat(CalendarProposal.toBeKnown(LocalDate.of(2030, 10, 1))).containsExactly(2030, 2031);
        assertThat(CalendarProposal.toBeKnown(LocalDate.of(2031, 1, 1))).containsExactly(2031);
    }

    @Test
    void a_year_without_its_holidays_is_missing() {
        assertThat(unsettled(List.of(), OCTOBER)).hasValueSatisfying(news -> {
            assertThat(news.isMissing()).isTrue();
            assertThat(news.year()).isEqualTo(NEXT);
        });
    }

    @Test
    void one_day_typed_by_hand_leaves_it_missing() {
        assertThat(unsettled(granted(true).subList(0, 1), OCTOBER).orElseThrow().isMissing()).isTrue();
    }

    @Test
    void a_year_taken_over_as_assumed_is_told_with_the_days_that_nobody_has_confirmed() {
        var held = new ArrayList<>(granted(false));
        held.get(0).confirm();

        var news = unsettled(held, OCTOBER).orElseThrow();

        assertThat(news.isMissing()).isFalse();
        assertThat(news.assumed()).isEqualTo(LabourCodeDays.of(NEXT).subList(1, held.size()));
    }

    @Test
    void a_year_that_is_confirmed_is_told_no_more() {
        assertThat(unsettled(granted(true), OCTOBER)).isEmpty();
    }

    @Test
    void a_year_that_began_without_its_holidays_is_told_for_what_is_still_to_come() {
        assertThat(unsettled(List.of(), Instant.parse("2031-01-05T01:05:00Z")).orElseThrow().isMissing())
                .isTrue();
        assertThat(unsettled(List.of(), Instant.parse("2031-12-30T01:05:00Z"))).isEmpty();
    }

    @Test
    void assumed_days_that_are_over_can_not_be_confirmed_any_more_and_are_not_told() {
        var lastHoliday = LabourCodeDays.of(NEXT).get(granted(false).size() - 1).day();

        assertThat(unsettled(granted(false), at(lastHoliday)).orElseThrow().assumed())
                .extracting(DayOff::day).containsExactly(lastHoliday);
        assertThat(unsettled(granted(false), at(lastHoliday.plusDays(1)))).isEmpty();
    }

    private static Optional<YearUnsettled> unsettled(List<CalendarDay> held, Instant at) {
        return CalendarProposal.unsettled(NEXT, held, at);
    }

    private static Instant at(LocalDate day) {
        return Instant.parse(day + "T01:05:00Z");
    }

    private static List<CalendarDay> granted(boolean confirmed) {
        return LabourCodeDays.of(NEXT).stream().map(off -> new CalendarDay(off.day(), off.kind(), off.ground(), confirmed))
                .toList();
    }
}
