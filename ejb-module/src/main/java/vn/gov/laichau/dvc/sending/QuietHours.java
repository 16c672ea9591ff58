package vn.gov.laichau.dvc.sending;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** The hours in which nobody is disturbed: from the first time until the second, usually over midnight. Equal: none. */
public record QuietHours(LocalTime from, LocalTime until) implements Serializable {

    boolean isQuiet(Instant at) {
        var time = at.atZone(OfficeClock.ZONE).toLocalTime();
        return from.isBefore(until) ? !time.isBefore(from) && time.isBefore(until)
                : !from.equals(until) && (!time.isBefore(from) || time.isBefore(until));
    }

    /** The instant itself, or the first minute after the quiet hours in which it lies. */
    Instant firstAllowed(Instant at) {
        if (!isQuiet(at)) {
            return at;
        }
        var local = at.atZone(OfficeClock.ZONE);
        var morning = local.with(until);
        return (morning.isAfter(local) ? morning : morning.plusDays(1)).toInstant();
    }
}
