package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A year of the calendar: {@code known} says that dates may be promised in it. */
public record CalendarYear(int year, boolean known, int workingDays, List<Day> days) implements Serializable {

    /** A day as it stands; {@code kind} is {@code null} where the week decides. */
    public record Day(LocalDate date, DayKind kind, String ground, boolean confirmed) implements Serializable {
    }
}
