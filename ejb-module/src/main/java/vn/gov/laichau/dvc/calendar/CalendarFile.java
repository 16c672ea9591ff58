package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The form of {@code data/calendar.json}: spans of days of one kind on one ground. */
public class CalendarFile {

    public List<Span> spans = List.of();

    /** {@code from} to {@code to}, both counted; {@code to} may be missing for a single day. */
    public static class Span {
        public LocalDate from;
        public LocalDate to;
        public DayKind kind;
        public String ground;
        public boolean assumed;
    }

    List<CalendarDay> days() {
        var days = new ArrayList<CalendarDay>();
        spans.forEach(span -> span.from.datesUntil((span.to == null ? span.from : span.to).plusDays(1))
                .forEach(day -> days.add(new CalendarDay(day, span.kind, span.ground, !span.assumed))));
        return days;
    }
}
