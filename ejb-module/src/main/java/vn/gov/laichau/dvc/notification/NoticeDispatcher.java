package vn.gov.laichau.dvc.notification;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Puts mails whose next try is due on the queue again. Runs on every node; rows held by another node are passed over. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class NoticeDispatcher {

    private static final int BATCH = 50;

    @Inject
    Notices notices;

    @Inject
    NoticeQueue queue;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "5/15", persistent = false)
    public void retry() {
        var now = clock.instant();
        notices.due(now, BATCH).forEach(notice -> {
            notice.queuedAgain(now);
            queue.send(notice);
        });
    }
}
