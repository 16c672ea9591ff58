package vn.gov.laichau.dvc.inbox;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Tasks;

/** An officer marks tasks as read; what he may not do, or what is done already, he leaves as it is. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class TaskReading {

    @Inject
    Tasks tasks;

    @Inject
    HeldTask held;

    @Inject
    Clock clock;

    /** Returns how many of them he may do and are open. */
    public int markRead(List<UUID> picked) {
        var mine = picked.stream().flatMap(uuid -> tasks.findOpen(uuid).stream()).filter(held::mayDo).toList();
        mine.forEach(task -> tasks.read(task, clock.instant()));
        return mine.size();
    }
}
