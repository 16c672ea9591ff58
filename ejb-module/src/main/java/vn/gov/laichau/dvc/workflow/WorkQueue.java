package vn.gov.laichau.dvc.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The officers' inbox: the open tasks of the units in which one serves today, in the roles one has there. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class WorkQueue {

    private static final int LARGEST_PAGE = 100;

    @Inject
    Tasks tasks;

    @Inject
    CurrentOfficer officer;

    @Inject
    Remaining remaining;

    /** One page of a tab, the most pressing first; {@code text} looks in code, person and procedure. */
    public Slice<TaskRow> tasks(QueueTab tab, String text, int first, int size) {
        var places = new Workplaces(tab.kind(), officer);
        if (places.isEmpty()) {
            return Slice.of(List.of(), 0, size, 0);
        }
        int start = Math.max(0, first);
        var rows = tasks.page(tab.kind(), places, text, start, Math.min(Math.max(size, 1), LARGEST_PAGE)).stream()
                .map(this::row).toList();
        return Slice.of(rows, start, size, tasks.counted(tab.kind(), places, text));
    }

    /** The tabs that belong to the person's roles, in their order, with the number of open tasks. */
    public Map<QueueTab, Integer> counts() {
        var tabs = new LinkedHashMap<QueueTab, Integer>();
        for (var tab : QueueTab.values()) {
            var places = new Workplaces(tab.kind(), officer);
            if (!places.isEmpty()) {
                tabs.put(tab, tasks.counted(tab.kind(), places));
            }
        }
        return tabs;
    }

    private TaskRow row(TaskLine line) {
        var urgency = remaining.urgency(line.dueAt(), line.kind() == TaskKind.AWAIT_SUPPLEMENT);
        return new TaskRow(line.task(), line.dossier(), line.code(), line.applicantName(), line.procedureName(),
                line.kind(), line.unitName(), line.holderName(), line.openedAt(), line.dueAt(), line.wholeDueAt(), urgency,
                remaining.minutes(line.dueAt()), line.test(), line.firstReadAt() == null);
    }
}
