package vn.gov.laichau.dvc.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.workflow.Remaining;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** What a filter means for this officer at this moment, and the lines it gives. */
@ApplicationScoped
class QueueReading {

    private static final long NOWHERE = -1;

    /** The applicant is waited for. */
    private static final Set<TaskKind> PAUSED = EnumSet.of(TaskKind.AWAIT_SUPPLEMENT, TaskKind.AWAIT_PAYMENT,
            TaskKind.WATCH);

    /** Nobody has to take these on himself. */
    private static final Set<TaskKind> NOT_TO_TAKE = EnumSet.of(TaskKind.AWAIT_SUPPLEMENT, TaskKind.AWAIT_PAYMENT,
            TaskKind.WATCH, TaskKind.AWAY, TaskKind.FILE);

    @Inject
    QueueRows rows;

    @Inject
    CurrentOfficer officer;

    @Inject
    Units units;

    @Inject
    Remaining remaining;

    @Inject
    Clock clock;

    /** The places are those of the officer, whatever the filter asks for. */
    QueueQuery query(QueueFilter filter) {
        Set<TaskKind> kinds = filter.tab() == null ? Workplaces.everyKind() : EnumSet.of(filter.tab().kind());
        var view = filter.viewOrAll();
        var places = view == QueueView.OF_UNIT ? Workplaces.headedBy(officer, kinds) : Workplaces.of(officer, kinds);
        if (filter.unit() != null) {
            places = places.only(unit(filter));
        }
        var holder = filter.holder().isEmpty() ? null : filter.holder();
        var query = new QueueQuery(places, false, holder, filter.unread(), null, null, filter.text());
        return narrowed(query, view);
    }

    QueueQuery narrowed(QueueQuery query, QueueView view) {
        var now = clock.instant();
        return switch (view) {
            case ALL, OF_UNIT -> query;
            case WAITING -> new QueueQuery(query.places().without(NOT_TO_TAKE), true, query.holder(),
                    query.unread(), null, null, query.text());
            case MINE -> query.heldBy(query.holder() == null || query.holder().equals(officer.login()) ? officer.login()
                    : "-");
            case LATE -> query.due(Instant.EPOCH, now.minusNanos(1000));
            case SOON -> query.due(now, soonUntil(query.places()));
        };
    }

    /** Where an officer serves in several agencies, the latest. */
    private Instant soonUntil(Workplaces places) {
        return places.units().stream().map(unit -> remaining.soonUntil(units.get(unit))).max(Comparator.naturalOrder())
                .orElseGet(clock::instant);
    }

    /** One more line than asked for says that there are others behind. */
    List<TaskRow> lines(QueueQuery query, QueueKey key, boolean backwards, int size) {
        return rows.page(query, key, backwards, size + 1).stream().map(this::row).toList();
    }

    private TaskRow row(TaskLine line) {
        var due = line.kind() == TaskKind.AWAY ? line.wholeDueAt() : line.dueAt();
        var urgency = remaining.urgency(line.agency(), due, PAUSED.contains(line.kind()));
        return new TaskRow(line.task(), line.dossier(), line.version(), line.code(), line.applicantName(),
                line.procedureName(), line.kind(), line.unitName(), line.holder(), line.holderName(), line.openedAt(),
                due, line.wholeDueAt(), urgency, remaining.minutes(line.agency(), due), line.test(),
                line.firstReadAt() == null, line.questions(), line.settled(), line.awaited(), line.status(),
                line.originals(), line.place());
    }

    /** An id of nothing is a unit in which nobody works. */
    private long unit(QueueFilter filter) {
        try {
            return units.get(filter.unit()).getId();
        } catch (NotFound e) {
            return NOWHERE;
        }
    }
}
