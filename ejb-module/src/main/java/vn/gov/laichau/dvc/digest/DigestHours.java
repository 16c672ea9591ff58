package vn.gov.laichau.dvc.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** When the list of the morning is written: half an hour before the first session of a working day. */
final class DigestHours {

    private static final Duration BEFORE = Duration.ofMinutes(30);

    private DigestHours() {
    }

    /** The day whose list is to be written now. After the first session it is too late: a list of the noon helps nobody. */
    static Optional<LocalDate> day(WorkingCalendar calendar, Instant now) {
        var day = now.atZone(OfficeClock.ZONE).toLocalDate();
        var sessions = calendar.sessions(day);
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        var first = sessions.get(0);
        var start = day.atTime(first.start()).atZone(OfficeClock.ZONE).toInstant().minus(BEFORE);
        var end = day.atTime(first.end()).atZone(OfficeClock.ZONE).toInstant();
        return now.isBefore(start) || !now.isBefore(end) ? Optional.empty() : Optional.of(day);
    }
}
