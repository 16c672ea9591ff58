package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The office hours of a week as a value (giờ làm việc; domain.md §4.4): from a day on, until another timetable begins or
 * {@code to} is over; a {@code yearly} one begins again on the same day of each year. Hours on a Saturday or Sunday are
 * those of a desk that also receives then: they make no working day of it.
 */
public record WeekHours(LocalDate from, LocalDate to, boolean yearly, Map<DayOfWeek, List<OfficeSession>> sessions,
        String ground) implements Serializable {

    /** What counts until somebody says otherwise (domain.md §12.1a no. 1). */
    public static final WeekHours STANDARD = new WeekHours(LocalDate.MIN, null, false, Arrays.stream(DayOfWeek.values())
            .filter(day -> day.compareTo(DayOfWeek.SATURDAY) < 0).collect(Collectors.toMap(day -> day,
                    day -> List.of(OfficeSession.MORNING, OfficeSession.AFTERNOON))), "");

    /** When it began, as seen from a day on which it may hold; empty where it does not. */
    Optional<LocalDate> begun(LocalDate day) {
        if (day.isBefore(from) || to != null && day.isAfter(to)) {
            return Optional.empty();
        }
        if (!yearly) {
            return Optional.of(from);
        }
        var inThisYear = MonthDay.from(from).atYear(day.getYear());
        return Optional.of(inThisYear.isAfter(day) ? MonthDay.from(from).atYear(day.getYear() - 1) : inThisYear);
    }

    /** The same hours and the same beginning; the end and the ground may differ. */
    boolean isButForItsEnd(WeekHours other) {
        return from.equals(other.from) && yearly == other.yearly && sessions.equals(other.sessions);
    }

    public List<OfficeSession> on(DayOfWeek day) {
        return sessions.getOrDefault(day, List.of());
    }
}
