package vn.gov.laichau.dvc.duty;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.gov.laichau.dvc.calendar.OfficeSession;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** When a session of a desk may be opened and when it counts as missed (Điều 12.8). Never on a day off. Pure. */
final class SessionTimes {

    /** Who comes a little early has opened the session that is about to begin. */
    static final Duration EARLY = Duration.ofMinutes(30);

    private final WorkingCalendar calendar;
    private final Duration grace;

    /** One session. */
    record Session(LocalDate day, HalfDay half) {
    }

    /** {@code grace} is office time: what does not fit into the session goes on in the next one. */
    SessionTimes(WorkingCalendar calendar, Duration grace) {
        this.calendar = calendar;
        this.grace = grace;
    }

    /** The session that whoever looks into the inbox at this moment opens, if any. */
    Optional<Session> openedAt(Instant at) {
        var day = at.atZone(OfficeClock.ZONE).toLocalDate();
        return of(day).stream().filter(session -> !at.isBefore(start(session).minus(EARLY)) && at.isBefore(end(session)))
                .findFirst();
    }

    /** From when on a session that nobody opened is missed. */
    Instant missedFrom(Session session) {
        var left = grace;
        for (var at = session;; at = next(at)) {
            var length = Duration.between(start(at), end(at));
            if (left.compareTo(length) <= 0) {
                return start(at).plus(left);
            }
            left = left.minus(length);
        }
    }

    /** The sessions whose grace ended after {@code from} and not after {@code to}, the earliest first. */
    List<Session> endedBetween(Instant from, Instant to) {
        var ended = new ArrayList<Session>();
        var last = to.atZone(OfficeClock.ZONE).toLocalDate();
        for (var day = firstDay(from); !day.isAfter(last); day = day.plusDays(1)) {
            of(day).stream().filter(session -> missedFrom(session).isAfter(from) && !missedFrom(session).isAfter(to))
                    .forEach(ended::add);
        }
        return ended;
    }

    /** A grace that is longer than a session reaches back over days off. */
    private LocalDate firstDay(Instant from) {
        var day = from.atZone(OfficeClock.ZONE).toLocalDate();
        for (var left = grace.plusMinutes(1); !left.isNegative() && !left.isZero();) {
            day = day.minusDays(1);
            for (var session : calendar.deskSessions(day)) {
                left = left.minus(Duration.between(session.start(), session.end()));
            }
        }
        return day;
    }

    private Session next(Session session) {
        var sameDay = of(session.day());
        int place = sameDay.indexOf(session);
        if (place + 1 < sameDay.size()) {
            return sameDay.get(place + 1);
        }
        var day = session.day().plusDays(1);
        while (of(day).isEmpty()) {
            day = day.plusDays(1);
        }
        return of(day).get(0);
    }

    private List<Session> of(LocalDate day) {
        return calendar.deskSessions(day).stream().map(session -> new Session(day, HalfDay.of(session))).toList();
    }

    private Instant start(Session session) {
        return session.day().atTime(hours(session).start()).atZone(OfficeClock.ZONE).toInstant();
    }

    private Instant end(Session session) {
        return session.day().atTime(hours(session).end()).atZone(OfficeClock.ZONE).toInstant();
    }

    private OfficeSession hours(Session session) {
        return calendar.deskSessions(session.day()).stream().filter(hours -> HalfDay.of(hours) == session.half())
                .findFirst().orElseThrow();
    }
}
