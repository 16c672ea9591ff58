package vn.gov.laichau.dvc.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.FeeStatus;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Task;

/** Which actions a page may offer to this officer: those of the open tasks he may do. The use cases check again. */
@ApplicationScoped
class PermittedActions {

    @Inject
    HeldTask held;

    @Inject
    CurrentOfficer officer;

    Set<Action> of(Dossier dossier, List<Task> openTasks) {
        var actions = EnumSet.noneOf(Action.class);
        openTasks.stream().filter(held::mayDo).forEach(task -> add(actions, dossier, task));
        return actions;
    }

    private void add(Set<Action> actions, Dossier dossier, Task task) {
        long unit = task.getUnit().getId();
        boolean mine = officer.login().equals(task.getHolder());
        switch (task.getKind()) {
            case RECEIVE -> actions.addAll(EnumSet.of(Action.CHECK_PAPERS, Action.REQUIRE_SUPPLEMENT, Action.ACCEPT,
                    Action.REFUSE_RECEPTION));
            case AWAIT_SUPPLEMENT -> actions.add(Action.REFUSE_RECEPTION);
            case HANDLE -> addHandling(actions, dossier, task.getHolder() == null, mine,
                    officer.serves(unit, Role.DIVISION_HEAD));
            case ANSWER -> {
                if (task.getHolder() == null || mine) {
                    actions.add(Action.ANSWER_CONSULTATION);
                }
            }
            case DECIDE -> {
                actions.add(Action.RETURN_WITH_REMARK);
                if (!officer.login().equals(dossier.getProposedBy())) {
                    actions.add(Action.APPROVE);
                    actions.add(Action.DECIDE_REFUSAL);
                }
            }
            case ISSUE -> actions.add(Action.ISSUE_RESULT);
            case RETURN -> addReturning(actions, dossier, officer.serves(unit, Role.RECEPTION));
            case UNDELIVERED -> actions.add(Action.RESEND_HANDOFF);
        }
    }

    private static void addHandling(Set<Action> actions, Dossier dossier, boolean free, boolean mine, boolean head) {
        if (free) {
            actions.add(Action.CLAIM);
        }
        if (head) {
            actions.add(Action.ASSIGN);
        }
        if (mine) {
            actions.add(Action.CONSULT);
        }
        if (mine && dossier.getStatus() == DossierStatus.IN_PROCESS) {
            actions.add(Action.PROPOSE);
        }
    }

    private static void addReturning(Set<Action> actions, Dossier dossier, boolean reception) {
        if (dossier.getFeeStatus() == FeeStatus.DUE) {
            actions.add(Action.RECORD_FEE);
        }
        if (reception) {
            actions.add(Action.COMPARE_ORIGINALS);
            actions.add(Action.RETURN_RESULT);
            if (dossier.getFormSignedAt() == null) {
                actions.add(Action.SIGN_FORM);
            }
        }
    }
}
