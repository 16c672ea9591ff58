package vn.gov.laichau.dvc.handoff;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.shared.Role;

/**
 * Sends again what has not arrived after a while: a message that lies in the journal of a dead node is on its way once
 * more from here. Runs on every node; rows held by another node are passed over.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class HandoffDispatcher {

    private static final int BATCH = 50;

    @Inject
    Handoffs handoffs;

    @Inject
    HandoffQueue queue;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "dvc.handoff.resend-after", defaultValue = "PT30S")
    Duration resendAfter;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void resend() {
        var now = clock.instant();
        handoffs.overdue(now.minus(resendAfter), BATCH).forEach(handoff -> {
            handoff.sentAgain(now);
            queue.send(handoff);
        });
    }
}
