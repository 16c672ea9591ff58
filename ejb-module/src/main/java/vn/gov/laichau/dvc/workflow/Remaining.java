package vn.gov.laichau.dvc.workflow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** How much office time is left until a due instant, and how pressing that is (Điều 9.1). */
@ApplicationScoped
public class Remaining {

    /** Two working days of eight hours: from here on a due time counts as soon. */
    static final long SOON_MINUTES = 2 * 8 * 60L;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    /** Minutes of the agency's office time between now and the due instant; negative when it has passed. */
    public long minutes(long agency, Instant due) {
        if (due == null) {
            return 0;
        }
        var now = clock.instant();
        var calendar = calendars.ofAgency(agency);
        return due.isBefore(now) ? -officeMinutes(calendar, due, now) : officeMinutes(calendar, now, due);
    }

    public Urgency urgency(long agency, Instant due, boolean paused) {
        if (paused) {
            return Urgency.PAUSED;
        }
        if (due == null) {
            return Urgency.NONE;
        }
        if (due.isBefore(clock.instant())) {
            return Urgency.LATE;
        }
        return minutes(agency, due) <= SOON_MINUTES ? Urgency.SOON : Urgency.IN_TIME;
    }

    /** Until then a due time counts as soon at the agency of this unit. */
    public Instant soonUntil(Unit unit) {
        return after(calendars.of(unit), clock.instant(), SOON_MINUTES);
    }

    static Instant after(WorkingCalendar calendar, Instant from, long minutes) {
        var left = Duration.ofMinutes(minutes);
        for (var day = from.atZone(OfficeClock.ZONE).toLocalDate();; day = day.plusDays(1)) {
            for (var session : calendar.sessions(day)) {
                var start = later(day.atTime(session.start()).atZone(OfficeClock.ZONE).toInstant(), from);
                var end = day.atTime(session.end()).atZone(OfficeClock.ZONE).toInstant();
                if (start.isBefore(end)) {
                    var rest = Duration.between(start, end);
                    if (rest.compareTo(left) >= 0) {
                        return start.plus(left);
                    }
                    left = left.minus(rest);
                }
            }
        }
    }

    static long officeMinutes(WorkingCalendar calendar, Instant from, Instant to) {
        var last = to.minusNanos(1).atZone(OfficeClock.ZONE).toLocalDate();
        long minutes = 0;
        for (var day = from.atZone(OfficeClock.ZONE).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (var session : calendar.sessions(day)) {
                var start = later(day.atTime(session.start()).atZone(OfficeClock.ZONE).toInstant(), from);
                var end = earlier(day.atTime(session.end()).atZone(OfficeClock.ZONE).toInstant(), to);
                minutes += Math.max(0, Duration.between(start, end).toMinutes());
            }
        }
        return minutes;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }
}
