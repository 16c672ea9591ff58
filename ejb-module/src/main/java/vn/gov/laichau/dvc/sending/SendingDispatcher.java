package vn.gov.laichau.dvc.sending;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/**
 * Puts what is to be looked at now on the queues: next tries, the ends of quiet hours, reports of the gateway. Runs on every
 * node; rows held by another node are passed over.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class SendingDispatcher {

    private static final int BATCH = 200;

    @Inject
    Deliveries deliveries;

    @Inject
    SendingQueue queue;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    public void retry() {
        var now = clock.instant();
        deliveries.due(now, BATCH).forEach(delivery -> {
            delivery.woken(now);
            queue.send(delivery);
        });
    }
}
