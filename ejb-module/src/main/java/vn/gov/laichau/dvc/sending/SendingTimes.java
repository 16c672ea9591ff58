package vn.gov.laichau.dvc.sending;

import java.time.Duration;
import java.time.LocalTime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** When this installation sends: quiet hours, {@code dvc.quiet.from} until {@code dvc.quiet.until}; the first pause. */
@ApplicationScoped
public class SendingTimes {

    @Inject
    @ConfigProperty(name = "dvc.quiet.from", defaultValue = "21:00")
    LocalTime from;

    @Inject
    @ConfigProperty(name = "dvc.quiet.until", defaultValue = "07:00")
    LocalTime until;

    @Inject
    @ConfigProperty(name = "dvc.notice.first-pause", defaultValue = "PT1M")
    Duration firstPause;

    public QuietHours quiet() {
        return new QuietHours(from, until);
    }

    /** Before the second try of what did not leave; doubles with each further one. */
    Duration firstPause() {
        return firstPause;
    }
}
