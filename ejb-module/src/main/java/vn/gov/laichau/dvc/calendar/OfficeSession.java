package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.LocalTime;

/** A half day of office hours. */
public record OfficeSession(LocalTime start, LocalTime end) implements Serializable {

    public static final OfficeSession MORNING = new OfficeSession(LocalTime.of(7, 30), LocalTime.of(11, 30));
    public static final OfficeSession AFTERNOON = new OfficeSession(LocalTime.of(13, 30), LocalTime.of(17, 30));

    public boolean isMorning() {
        return start.isBefore(LocalTime.NOON);
    }

    /** Such as {@code 07:30–11:30}. */
    @Override
    public String toString() {
        return start + "–" + end;
    }
}
