package vn.gov.laichau.dvc.workflow;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.dossier.Supplement;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.routing.StepClock;
import vn.gov.laichau.dvc.shared.OfficeClock;
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

    @Inject
    Units units;

    void keep(@Observes DossierMoved moved) {
        var dossier = dossiers.get(moved.dossier());
        var stamp = moved.stamp();
        switch (moved.verb()) {
            case SUBMIT, RESUBMIT -> {
                tasks.close(dossier, TaskKind.AWAIT_SUPPLEMENT, stamp);
                atDesk(dossier, dossier.getStatus() == DossierStatus.SUBMITTED ? TaskKind.RECEIVE
                        : TaskKind.CONFIRM_SUPPLEMENT, stamp);
            }
            case TRANSFER -> {
                tasks.close(dossier, TaskKind.RECEIVE, stamp);
                atDesk(dossier, TaskKind.RECEIVE, stamp);
            }
            case REQUIRE_SUPPLEMENT, REQUIRE_SUPPLEMENT_IN_PROCESS, REOPEN_SUPPLEMENT -> {
                tasks.closeStep(dossier, stamp);
                tasks.close(dossier, TaskKind.CONFIRM_SUPPLEMENT, stamp);
                tasks.open(dossier, dossier.getDesk(), TaskKind.AWAIT_SUPPLEMENT, null, term(dossier), stamp);
                if (dossier.getStatus() == DossierStatus.SUPPLEMENT_IN_PROCESS) {
                    watch(dossier, term(dossier), stamp);
                }
            }
            case DEMAND_PAYMENT -> {
                tasks.closeStep(dossier, stamp);
                watch(dossier, null, stamp);
                tasks.open(dossier, dossier.getDesk(), TaskKind.AWAIT_PAYMENT, null, null, stamp);
            }
            case CONFIRM_SUPPLEMENT -> goOn(dossier, TaskKind.CONFIRM_SUPPLEMENT, stamp);
            case RECORD_FEE -> {
                if (moved.stepped()) {
                    goOn(dossier, TaskKind.AWAIT_PAYMENT, stamp);
                }
            }
            case REEXAMINE -> back(dossier, stamp);
            case RETURN_RESULT -> {
                tasks.closeAllBut(TaskKind.REFUND, dossier, stamp);
                toFile(dossier, stamp);
            }
            case REFUSE_RECEPTION, WITHDRAW, STOP -> {
                tasks.closeAll(dossier, stamp);
                toFile(dossier, stamp);
                refund(dossier, stamp);
            }
            case ISSUE -> {
                if (moved.stepped()) {
                    step(dossier, stamp);
                }
                refund(dossier, stamp);
            }
            case CLOSE -> tasks.closeAll(dossier, stamp);
            case REFUND -> tasks.close(dossier, TaskKind.REFUND, stamp);
            case REOPEN_FOR_CORRECTION -> {
                tasks.close(dossier, TaskKind.FILE, stamp);
                step(dossier, stamp);
            }
            case CONSULT, RESUME, CONSENT_BY_SILENCE, GO_ON_WITHOUT_ANSWER ->
                tasks.openOf(dossier, TaskKind.HANDLE).forEach(task -> task.read(stamp.at()));
            case RETURN_WITH_REMARK -> back(dossier, stamp);
            default -> {
                if (moved.stepped()) {
                    step(dossier, stamp);
                }
            }
        }
    }

    /** The desk and the cashier have it before them until the money was given back. */
    private void refund(Dossier dossier, Stamp stamp) {
        if (dossier.getFeeStatus() == FeeStatus.REFUND_DUE) {
            tasks.open(dossier, dossier.getDesk(), TaskKind.REFUND, null, null, stamp);
        }
    }

    /** The records office of its agency closes it, by hand or after a while by itself; a trial is nothing to keep. */
    private void toFile(Dossier dossier, Stamp stamp) {
        if (dossier.isTest()) {
            return;
        }
        units.part(dossier.getAgency(), UnitKind.RECORDS).ifPresent(records -> {
            dossier.leaveTo(records, stamp);
            tasks.open(dossier, records, TaskKind.FILE, null, null, stamp);
        });
    }

    /** The desk looks at it at the start of its next session. */
    private void atDesk(Dossier dossier, TaskKind kind, Stamp stamp) {
        var due = calendars.of(dossier.getDesk()).startOfNextSession(stamp.at()).plus(GRACE);
        tasks.open(dossier, dossier.getDesk(), kind, null, due, stamp);
    }

    /** The end of the last day on which the applicant answers. */
    private static Instant term(Dossier dossier) {
        return dossier.openSupplement().map(Supplement::getAnswerBy)
                .map(day -> day.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant()).orElse(null);
    }

    /** Who had it does not lose sight of it. */
    private void watch(Dossier dossier, Instant until, Stamp stamp) {
        var task = tasks.open(dossier, dossier.getStepUnit(), TaskKind.WATCH, null, until, stamp);
        tasks.lastHandler(dossier, dossier.getStepUnit()).ifPresent(task::assign);
        task.read(stamp.at());
    }

    /** What was waited for is there: who had it goes on. */
    private void goOn(Dossier dossier, TaskKind waiting, Stamp stamp) {
        tasks.close(dossier, waiting, stamp);
        tasks.close(dossier, TaskKind.WATCH, stamp);
        back(dossier, stamp);
    }

    /** The step lies before the officer who did it last. */
    private void back(Dossier dossier, Stamp stamp) {
        var handler = tasks.lastHandler(dossier, dossier.getStepUnit());
        var task = step(dossier, stamp);
        handler.ifPresent(task::assign);
    }

    /** What was to be done is done; what is to be done now lies before its unit, unless it is still on its way there. */
    private Task step(Dossier dossier, Stamp stamp) {
        tasks.closeStep(dossier, stamp);
        keepInView(dossier, stamp);
        if (dossier.isUnderWay()) {
            return null;
        }
        var step = route.current(dossier);
        var due = step.kind() == StepKind.RETURN ? null : clock.due(dossier.getStepUnit(), step.hours(),
                stamp.at(), dossier.getLimitAt());
        return tasks.open(dossier, dossier.getStepUnit(), TaskKind.of(step.kind()), null, due, stamp).onlyFor(step.role());
    }

    /** The desk that took it in sees where it is as long as another agency has it. */
    private void keepInView(Dossier dossier, Stamp stamp) {
        if (dossier.isAway()) {
            tasks.open(dossier, dossier.getDesk(), TaskKind.AWAY, null, null, stamp).read(stamp.at());
        } else {
            tasks.close(dossier, TaskKind.AWAY, stamp);
        }
    }
}
