package vn.gov.laichau.dvc.workflow;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** The head of a division gives a dossier to one of his officers (phân công thụ lý, Điều 8). */
@Stateless
@Audited
@RolesAllowed(Role.DIVISION_HEAD)
public class TaskAssignment {

    @Inject
    DossierGate gate;

    @Inject
    Tasks tasks;

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<TaskChanged> changed;

    @Inject
    Event<Witnessed> witnessed;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer officer;

    /** Who in the unit may handle it. */
    public List<OfficerView> candidates(UUID id) {
        var dossier = gate.forOfficer(id);
        return candidates(dossier, task(dossier));
    }

    /** As a step of the process, or anew while somebody handles it. */
    public void assign(UUID id, int version, String login) {
        var dossier = gate.forOfficer(id, version);
        give(dossier, task(dossier), login);
    }

    /** As above, unless the task that was picked has been taken, given or done meanwhile; {@code holder}: as it was seen. */
    public void assign(UUID id, int version, UUID picked, String holder, String login) {
        var dossier = gate.forOfficer(id, version);
        var task = task(dossier);
        if (!task.getUuid().equals(picked) || !Objects.requireNonNullElse(task.getHolder(), "").equals(holder)) {
            throw new TakenMeanwhile();
        }
        give(dossier, task, login);
    }

    private void give(Dossier dossier, Task task, String login) {
        if (login == null || login.isBlank()) {
            throw new NobodyChosen();
        }
        if (candidates(dossier, task).stream().noneMatch(candidate -> candidate.login().equals(login))) {
            throw new NotInThisUnit();
        }
        var stamp = held.stamp(task);
        if (task.getKind() == TaskKind.ASSIGN) {
            moved.fire(dossier.assign(route.next(dossier), stamp));
            tasks.openOf(dossier, TaskKind.HANDLE).forEach(handling -> handTo(handling, login, stamp));
        } else {
            handTo(task, login, stamp);
        }
        witnessed.fire(new Witnessed("TaskAssignment.given", dossier.getUuid(), login));
    }

    private void handTo(Task task, String login, Stamp stamp) {
        task.assign(login);
        changed.fire(TaskChanged.of(task, stamp));
    }

    private Task task(Dossier dossier) {
        return Stream.of(TaskKind.ASSIGN, TaskKind.HANDLE).flatMap(kind -> tasks.openOf(dossier, kind).stream())
                .filter(task -> officer.serves(task.getUnit().getId(), Role.DIVISION_HEAD)).findFirst()
                .orElseThrow(NotYourTask::new);
    }

    private List<OfficerView> candidates(Dossier dossier, Task task) {
        var handling = task.getKind() == TaskKind.ASSIGN ? route.next(dossier).step() : route.current(dossier);
        return officers.servingIn(task.getUnit().getId(), handling.roles().toArray(String[]::new));
    }
}
