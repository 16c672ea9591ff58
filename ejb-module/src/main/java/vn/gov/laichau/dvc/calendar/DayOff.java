package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** A special day as a value. */
public record DayOff(LocalDate day, DayKind kind, String ground) implements Serializable {
}
