package vn.gov.laichau.dvc.duty;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * Finds the sessions in which nobody opened the inbox of a desk, records each once and tells those who answer for it and the
 * system authority, everybody with one notice (Điều 12.8). What ended while the system was down is found afterwards.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class SessionWatch {

    /** After a longer silence only this much is looked at. */
    private static final Duration FARTHEST = Duration.ofDays(60);
    private static final int MOST_LINES = 20;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    DeskSessions sessions;

    @Inject
    DutyRights rights;

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.duty.grace-minutes", defaultValue = "60")
    int graceMinutes;

    @Inject
    Event<SessionsMissed> missed;

    /** Returns how many sessions were found missed. */
    public int look() {
        var now = clock.instant();
        var from = latest(sessions.lookedUntil(now), now.minus(FARTHEST));
        var told = new LinkedHashMap<String, List<String>>();
        int found = 0;
        var ended = ended(calendars.ofProvince(), from, now);
        var own = calendars.own().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                one -> ended(one.getValue(), from, now)));
        for (var day : days(Stream.concat(Stream.of(ended), own.values().stream()))) {
            for (var desk : units.desksWith(Role.RECEPTION, day)) {
                for (var session : own.getOrDefault(desk.agency().getId(), ended)) {
                    if (session.day().equals(day) && sessions.miss(desk.getId(), day, session.half(), now)) {
                        tell(told, desk, session);
                        found++;
                    }
                }
            }
        }
        sessions.lookUntil(now);
        var stamp = new Stamp(Role.SYSTEM, now);
        told.forEach((login, lines) -> missed.fire(new SessionsMissed(login, lines.size(), text(lines), stamp)));
        return found;
    }

    private List<SessionTimes.Session> ended(WorkingCalendar calendar, Instant from, Instant now) {
        return new SessionTimes(calendar, Duration.ofMinutes(graceMinutes)).endedBetween(from, now);
    }

    private static SortedSet<LocalDate> days(Stream<List<SessionTimes.Session>> ended) {
        return ended.flatMap(List::stream).map(SessionTimes.Session::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void tell(Map<String, List<String>> told, Unit desk, SessionTimes.Session session) {
        var line = desk.getName() + ": " + (session.half() == HalfDay.MORNING ? "sáng" : "chiều") + " " + DAY
                .format(session.day());
        rights.responsible(desk).forEach(one -> told.computeIfAbsent(one.login(), key -> new ArrayList<>()).add(line));
        officers.serving(Role.SYSTEM_AUTHORITY)
                .forEach(one -> told.computeIfAbsent(one.login(), key -> new ArrayList<>()).add(line));
    }

    private static String text(List<String> lines) {
        var shown = lines.stream().limit(MOST_LINES).map(line -> "\n- " + line).reduce("", String::concat);
        return lines.size() > MOST_LINES ? shown + "\n- … (+" + (lines.size() - MOST_LINES) + ")" : shown;
    }

    private static Instant latest(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
