package vn.gov.laichau.dvc.it;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;

/** The clock of the application in a proof, in place of its own: it stands where the proof sets it. In no release. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SetClock {

    private static final AtomicReference<Instant> NOW = new AtomicReference<>(Instant.now());
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    public static void set(Instant now) {
        NOW.set(now);
    }

    @Produces
    Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return NOW.get();
            }

            @Override
            public ZoneId getZone() {
                return HERE;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(NOW.get(), zone);
            }
        };
    }
}
