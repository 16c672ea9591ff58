package vn.gov.laichau.dvc.workflow;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.routing.StepClock;
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
    DossierRoute route;

    @Inject
    StepClock clock;

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
            case RETURN_RESULT -> tasks.closeAll(dossier, stamp);
            case CONSULT, RESUME, CONSENT_BY_SILENCE ->
                tasks.openOf(dossier, TaskKind.HANDLE).forEach(task -> task.read(stamp.at()));
            case RETURN_WITH_REMARK -> {
                var handler = tasks.lastHandler(dossier, dossier.getStepUnit());
                var task = step(dossier, stamp);
                handler.ifPresent(task::assign);
            }
            default -> {
                if (moved.stepped()) {
                    step(dossier, stamp);
                }
            }
        }
    }

    /** What was to be done is done; what is to be done now lies before its unit, unless it is still on its way there. */
    private Task step(Dossier dossier, Stamp stamp) {
        tasks.closeStep(dossier, stamp);
        if (dossier.isUnderWay()) {
            return null;
        }
        var step = route.current(dossier);
        var due = step.kind() == StepKind.RETURN ? null : clock.due(step.hours(), stamp.at(), dossier.getDueAt());
        return tasks.open(dossier, dossier.getStepUnit(), TaskKind.of(step.kind()), null, due, stamp).onlyFor(step.role());
    }
}
