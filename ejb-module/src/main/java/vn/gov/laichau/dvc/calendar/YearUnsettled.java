package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * News that the days off of a year, which ought to be known by now, are not there, or that some of them are only assumed:
 * the system authority has to take them over, or to confirm what has been decreed (Điều 12.8; domain.md §4.5).
 * {@code assumed} are the days to come that nobody has confirmed; empty when the year is missing.
 */
public record YearUnsettled(int year, List<DayOff> assumed, Instant at) implements Serializable {

    public boolean isMissing() {
        return assumed.isEmpty();
    }
}
