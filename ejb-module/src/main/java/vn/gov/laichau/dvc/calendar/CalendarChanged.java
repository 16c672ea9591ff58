package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;

/** The calendar has another edition. */
public record CalendarChanged(int edition) implements Serializable {
}
