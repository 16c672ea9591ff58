package vn.gov.laichau.dvc.workflow;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Stamp;

/** Opens and closes tasks as a dossier moves, in the transaction of the move. */
@ApplicationScoped
public class TaskKeeping {

    /** The desk looks at the start of each half-day session (Điều 12.8); half an hour later it is late. */
    static final Duration GRACE = Duration.ofMinutes(30);

    @Inject
    Tasks tasks;

    @Inject
    Dossiers dossiers;

    @Inject
    Units units;

    @Inject
    Calendars calendars;

    void keep(@Observes DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        var stamp = moved.stamp();
        switch (moved.verb()) {
            case SUBMIT, RESUBMIT -> {
                tasks.close(dossier, TaskKind.AWAIT_SUPPLEMENT, stamp);
                var due = calendars.current().startOfNextSession(stamp.at()).plus(GRACE);
                tasks.open(dossier, dossier.getDesk(), TaskKind.RECEIVE, null, due, stamp);
            }
            case REQUIRE_SUPPLEMENT -> {
                tasks.close(dossier, TaskKind.RECEIVE, stamp);
                tasks.open(dossier, dossier.getDesk(), TaskKind.AWAIT_SUPPLEMENT, null, null, stamp);
            }
            case REFUSE_RECEPTION -> tasks.closeAll(dossier, stamp);
            case ACCEPT -> tasks.close(dossier, TaskKind.RECEIVE, stamp);
            case START -> open(dossier, dossier.getHandlingUnit(), TaskKind.HANDLE, stamp);
            case CONSULT, RESUME -> tasks.openOf(dossier, TaskKind.HANDLE).forEach(task -> task.read(stamp.at()));
            case PROPOSE -> {
                tasks.close(dossier, TaskKind.HANDLE, stamp);
                open(dossier, agencyUnit(dossier, UnitKind.LEADERSHIP), TaskKind.DECIDE, stamp);
            }
            case RETURN_WITH_REMARK -> {
                tasks.close(dossier, TaskKind.DECIDE, stamp);
                var handler = tasks.lastHandler(dossier);
                var task = open(dossier, dossier.getHandlingUnit(), TaskKind.HANDLE, stamp);
                handler.ifPresent(task::assign);
            }
            case APPROVE, DECIDE_REFUSAL -> {
                tasks.close(dossier, TaskKind.DECIDE, stamp);
                open(dossier, agencyUnit(dossier, UnitKind.RECORDS), TaskKind.ISSUE, stamp);
            }
            case ISSUE -> tasks.close(dossier, TaskKind.ISSUE, stamp);
            case ARRIVE_AT_DESK -> tasks.open(dossier, dossier.getDesk(), TaskKind.RETURN, null, null, stamp);
            case RETURN_RESULT -> tasks.closeAll(dossier, stamp);
            case MOVE_VERSION -> {
                // it stays where it is, only what is asked of it changed
            }
        }
    }

    private Task open(Dossier dossier, Unit unit, TaskKind kind, Stamp stamp) {
        return tasks.open(dossier, unit, kind, null, dossier.getDueAt(), stamp);
    }

    private Unit agencyUnit(Dossier dossier, UnitKind kind) {
        return units.childOf(dossier.getAgency().getId(), kind);
    }
}
