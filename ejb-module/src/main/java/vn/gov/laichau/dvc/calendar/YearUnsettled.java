package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * News that the days off of a year, which ought to be known by now, are not there, or that some of them are only assumed:
 * the system authority has to take them over, or to confirm what has been decreed (Điều 12.8; domain.md §4.5).
 * {@code assumed} are the days to come that nobody has confirmed; empty when the year is missing.
 */
public record YearUnsettled(int year, List<DayOff> assumed, Instant at) implements Serializable {

    static Optional<YearUnsettled> of(int year, List<CalendarDay> held, Instant at) {
        var today = OfficeClock.day(at);
        if (!CalendarProposal.of(year, held.stream().map(CalendarDay::toValue).toList(), today).isEmpty()) {
            return Optional.of(new YearUnsettled(year, List.of(), at));
        }
        var assumed = held.stream().filter(day -> !day.isConfirmed() && !day.getDay().isBefore(today))
                .map(CalendarDay::toValue).toList();
        return assumed.isEmpty() ? Optional.empty() : Optional.of(new YearUnsettled(year, assumed, at));
    }

    public boolean isMissing() {
        return assumed.isEmpty();
    }
}
