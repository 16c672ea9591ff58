package vn.gov.laichau.dvc.desk;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.motion.OpenMotions;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** Which actions a page may offer to this officer: those of the open tasks he may do. The use cases check again. */
@ApplicationScoped
class PermittedActions {

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    OpenMotions motions;

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    Set<Action> of(Dossier dossier, List<Task> openTasks) {
        var actions = EnumSet.noneOf(Action.class);
        var asked = motions.of(dossier);
        openTasks.stream().filter(held::mayDo).forEach(task -> add(actions, dossier, task, asked));
        if (openTasks.stream().filter(task -> task.getKind() == TaskKind.ASSIGN || task.getKind() == TaskKind.HANDLE)
                .anyMatch(task -> officer.serves(task.getUnit().getId(), Role.DIVISION_HEAD))) {
            actions.add(Action.ASSIGN);
        }
        addWithoutTask(actions, dossier, asked);
        return actions;
    }

    /** What those who take part may ask for at any time, and what is left to do with a finished dossier. */
    private void addWithoutTask(Set<Action> actions, Dossier dossier, Set<MotionKind> asked) {
        boolean desk = officer.serves(dossier.getDesk().getId(), Role.RECEPTION);
        if (desk || dossier.getStepUnit() != null && isSpecialistIn(dossier.getStepUnit().getId())) {
            addIf(actions, !asked.contains(MotionKind.EXTENSION) && dossier.isExtendable(calendars.of(dossier.getAgency()),
                    clock.instant()), Action.ASK_EXTENSION);
            addIf(actions, !asked.contains(MotionKind.STOP) && dossier.isOpenTo(MotionKind.STOP), Action.ASK_STOP);
        }
        addIf(actions, dossier.demanded().isPresent() && isSpecialistIn(dossier.getStepUnit().getId()),
                Action.CORRECT_DEMAND);
        addIf(actions, desk && dossier.getStatus() != DossierStatus.CLOSED, Action.KEEP_ORIGINALS);
        addIf(actions, dossier.getStatus() == DossierStatus.RETURNED
                && (desk || isSpecialistIn(dossier.getHandlingUnit().getId())), Action.CORRECT);
        addIf(actions, dossier.getStatus().next().contains(DossierStatus.CLOSED)
                && units.part(dossier.getAgency(), UnitKind.RECORDS)
                        .filter(records -> officer.serves(records.getId(), Role.RECORDS_CLERK)).isPresent()
                && dossier.getOriginalsHeld() == 0 && dossier.getFeeStatus() != FeeStatus.REFUND_DUE, Action.CLOSE);
    }

    private boolean isSpecialistIn(long unit) {
        return officer.serves(unit, Role.SPECIALIST) || officer.serves(unit, Role.DIVISION_HEAD);
    }

    private void add(Set<Action> actions, Dossier dossier, Task task, Set<MotionKind> asked) {
        boolean mine = held.isMine(task);
        boolean freeOrMine = task.getHolder() == null || mine;
        switch (task.getKind()) {
            case RECEIVE -> addReceiving(actions, route.current(dossier));
            case AWAIT_SUPPLEMENT -> addIf(actions, dossier.getStatus() == DossierStatus.SUPPLEMENT_AT_DESK
                    && dossier.isTermOver(clock.instant()) && route.current(dossier).allows(StepAction.REFUSE),
                    Action.REFUSE_RECEPTION);
            case CONFIRM_SUPPLEMENT -> {
                actions.add(Action.CHECK_PAPERS);
                actions.add(Action.CONFIRM_SUPPLEMENT);
            }
            case AWAIT_PAYMENT -> addIf(actions, dossier.getFeeStatus() == FeeStatus.DUE, Action.RECORD_FEE);
            case REFUND -> addIf(actions, dossier.getFeeStatus() == FeeStatus.REFUND_DUE, Action.REFUND);
            case WATCH, AWAY, FILE -> {
                // somebody else is waited for; or it is finished, and what is left does not hang on the task
            }
            case DECIDE_MOTION -> {
                // what is asked for stands on the page with its own buttons
            }
            case PASS_ON -> addIf(actions, freeOrMine, Action.PASS_ON);
            case TAKE_OVER -> addIf(actions, freeOrMine, Action.TAKE_OVER);
            case ASSIGN -> actions.add(Action.ASSIGN);
            case HANDLE -> addHandling(actions, dossier, task.getHolder() == null, mine, asked);
            case ANSWER -> addIf(actions, freeOrMine, Action.ANSWER_CONSULTATION);
            case REVIEW -> {
                addIf(actions, isOtherHand(dossier, task), Action.INITIAL);
                addIf(actions, route.current(dossier).allows(StepAction.RETURN_WITH_REMARK), Action.RETURN_TO_OFFICER);
            }
            case DECIDE -> addDeciding(actions, dossier, route.current(dossier), task);
            case ISSUE -> actions.add(dossier.getStatus() == DossierStatus.SIGNED ? Action.ISSUE_RESULT : Action.SEND_ON);
            case RETURN -> addReturning(actions, dossier, officer.serves(task.getUnit().getId(), Role.RECEPTION), asked);
            case UNDELIVERED -> actions.add(Action.RESEND_HANDOFF);
        }
    }

    private static void addReceiving(Set<Action> actions, Step step) {
        actions.add(Action.CHECK_PAPERS);
        actions.add(Action.ACCEPT);
        actions.add(Action.TRANSFER);
        addIf(actions, step.allows(StepAction.REQUIRE_SUPPLEMENT), Action.REQUIRE_SUPPLEMENT);
        addIf(actions, step.allows(StepAction.REFUSE), Action.REFUSE_RECEPTION);
    }

    private void addHandling(Set<Action> actions, Dossier dossier, boolean free, boolean mine, Set<MotionKind> asked) {
        addIf(actions, free, Action.CLAIM);
        if (mine) {
            addIf(actions, route.current(dossier).allows(StepAction.CONSULT), Action.CONSULT);
            addIf(actions, dossier.getStatus() == DossierStatus.CONSULTING, Action.GO_ON_WITHOUT_ANSWER);
            actions.add(Action.WRITE_MINUTES);
            addIf(actions, dossier.getStatus() == DossierStatus.IN_PROCESS && !dossier.isInCorrection(),
                    Action.DEMAND_PAYMENT);
            addIf(actions, !asked.contains(MotionKind.SUPPLEMENT) && dossier.isOpenTo(MotionKind.SUPPLEMENT)
                    && route.current(dossier).allows(StepAction.REQUIRE_SUPPLEMENT), Action.ASK_SUPPLEMENT);
            addIf(actions, dossier.getStatus() == DossierStatus.IN_PROCESS, route.proposes(dossier) ? Action.PROPOSE
                    : Action.FORWARD);
        }
    }

    /** Neither he nor in whose place he acts has proposed it. */
    private boolean isOtherHand(Dossier dossier, Task task) {
        var stamp = held.stamp(task);
        return dossier.getProposedBy() == null || !dossier.getProposedBy().equals(stamp.actor())
                && !dossier.getProposedBy().equals(stamp.onBehalfOf());
    }

    private void addDeciding(Set<Action> actions, Dossier dossier, Step step, Task task) {
        boolean other = isOtherHand(dossier, task);
        actions.add(Action.DECLINE_TO_SIGN);
        addIf(actions, step.allows(StepAction.RETURN_WITH_REMARK), Action.RETURN_WITH_REMARK);
        addIf(actions, other, Action.APPROVE);
        addIf(actions, other && step.allows(StepAction.REFUSE), Action.DECIDE_REFUSAL);
    }

    private static void addIf(Set<Action> actions, boolean may, Action action) {
        if (may) {
            actions.add(action);
        }
    }

    private static void addReturning(Set<Action> actions, Dossier dossier, boolean reception, Set<MotionKind> asked) {
        if (dossier.getFeeStatus() == FeeStatus.DUE) {
            actions.add(Action.RECORD_FEE);
        }
        if (reception) {
            actions.add(Action.COMPARE_ORIGINALS);
            actions.add(Action.RETURN_RESULT);
            addIf(actions, !asked.contains(MotionKind.MISMATCH), Action.REPORT_MISMATCH);
            if (dossier.getFormSignedAt() == null) {
                actions.add(Action.SIGN_FORM);
            }
        }
    }
}
