package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Office hours as somebody typed them: for each day of the week the morning and the afternoon, such as "7:30-11:30", or
 * nothing. {@code to} may be {@code null}.
 */
public record HoursWish(LocalDate from, LocalDate to, boolean yearly, Map<DayOfWeek, List<String>> typed, String ground)
        implements Serializable {

    private static final Pattern SESSION =
            Pattern.compile("([0-9]{1,2})[:hg.]([0-9]{2})\\s*[-–—]\\s*([0-9]{1,2})[:hg.]([0-9]{2})");

    /** As office hours, or a rule that is not met. */
    WeekHours checked() {
        if (from == null || to != null && to.isBefore(from)) {
            throw new HoursDaysWrong();
        }
        CalendarKeeping.requireGround(ground);
        var week = new EnumMap<DayOfWeek, List<OfficeSession>>(DayOfWeek.class);
        typed.forEach((day, words) -> {
            var sessions = sessions(words);
            if (!sessions.isEmpty()) {
                week.put(day, sessions);
            } else if (day.compareTo(DayOfWeek.SATURDAY) < 0) {
                throw new HoursMissing();
            }
        });
        if (week.size() < DayOfWeek.FRIDAY.getValue()) {
            throw new HoursMissing();
        }
        return new WeekHours(from, to, yearly, week, ground.strip());
    }

    /** The first word is the morning, the second the afternoon. */
    private static List<OfficeSession> sessions(List<String> words) {
        var sessions = new ArrayList<OfficeSession>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i).strip();
            if (!word.isEmpty()) {
                var session = session(word);
                boolean ordered = sessions.isEmpty() || !session.start().isBefore(sessions.get(0).end());
                if (!session.start().isBefore(session.end()) || session.isMorning() != (i == 0) || !ordered) {
                    throw new HoursWrong(word);
                }
                sessions.add(session);
            }
        }
        return List.copyOf(sessions);
    }

    private static OfficeSession session(String word) {
        var found = SESSION.matcher(word);
        try {
            if (found.matches()) {
                return new OfficeSession(time(found.group(1), found.group(2)), time(found.group(3), found.group(4)));
            }
        } catch (DateTimeException e) {
            throw new HoursWrong(word);
        }
        throw new HoursWrong(word);
    }

    private static LocalTime time(String hour, String minute) {
        return LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }
}
