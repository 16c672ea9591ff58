package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A year of a calendar: {@code known} says that dates may be promised in it; {@code agency} is empty for the province. */
public record CalendarYear(int year, String agency, boolean known, int workingDays, List<Day> days) implements Serializable {

    /**
     * A day as it stands; {@code kind} is {@code null} where the week decides. {@code own}: the agency keeps it for itself.
     */
    public record Day(LocalDate date, DayKind kind, String ground, boolean confirmed, boolean own) implements Serializable {
    }
}
