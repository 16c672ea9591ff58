package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;

/** Office hours with the editions of the calendar in which they stand: from {@code since} on, before {@code until}. */
public record DatedHours(WeekHours hours, int since, Integer until) implements Serializable {

    boolean standsIn(int edition) {
        return since <= edition && (until == null || edition < until);
    }
}
