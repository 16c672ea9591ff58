package vn.gov.laichau.dvc.inbox;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;

/**
 * A list leaves the system as a file (Điều 5.3). That it does is recorded before the first line is given out, so that nobody
 * takes it along without a trace by breaking off. The lines are those that the officer sees, no others.
 */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class QueueExport {

    public static final int MOST = 10_000;

    private static final int PIECE = 500;

    @Inject
    QueueRows rows;

    @Inject
    QueueReading reading;

    @Inject
    InboxShelf shelf;

    @Inject
    CurrentOfficer officer;

    /**
     * Records that it begins, under a new id; returns how many lines there are, {@link #MOST} + 1 when they are too many.
     */
    @Audited
    public int begin(UUID id, QueueFilter filter) {
        int lines = rows.counted(List.of(reading.query(filter)), List.of(MOST + 1)).get(0);
        shelf.add(new ListExport(id, filter, Math.min(lines, MOST), officer.stamp()));
        return lines;
    }

    /** The next lines behind a task, or the first; none when there are no more. */
    public List<TaskRow> piece(QueueFilter filter, UUID after) {
        var key = after == null ? null : rows.key(after).orElse(null);
        var found = reading.lines(reading.query(filter), key, false, PIECE);
        return found.size() > PIECE ? found.subList(0, PIECE) : found;
    }
}
