package vn.gov.laichau.dvc.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

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

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
