package vn.gov.laichau.dvc.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The one clock of the system, in the time of the province's offices. */
@ApplicationScoped
public class OfficeClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The day that it is in the province at that moment. */
    public static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /** The day with whose end a limit ends: one at midnight ends with the day before (Civil Code Art 148.6). */
    public static Optional<LocalDate> endedBy(Instant limit) {
        return limit.atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT) ? Optional.of(day(limit).minusDays(1))
                : Optional.empty();
    }

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
