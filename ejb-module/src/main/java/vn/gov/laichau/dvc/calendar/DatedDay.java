package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;

/** A special day with the editions of the calendar in which it stands: from {@code since} on, before {@code until}. */
public record DatedDay(DayOff day, int since, Integer until) implements Serializable {

    boolean standsIn(int edition) {
        return since <= edition && (until == null || edition < until);
    }
}
