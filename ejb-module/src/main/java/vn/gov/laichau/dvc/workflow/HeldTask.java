package vn.gov.laichau.dvc.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.CurrentOfficer;

/** Finds the open task that lets this officer act: of a unit in which he serves today, in a role that may do it. */
@ApplicationScoped
public class HeldTask {

    @Inject
    Tasks tasks;

    @Inject
    CurrentOfficer officer;

    /** The open task of that kind in one of my units, whoever holds it. */
    public Task ofUnit(Dossier dossier, TaskKind kind) {
        return tasks.openOf(dossier, kind).stream().filter(this::mayDo).findFirst().orElseThrow(NotYourTask::new);
    }

    /** The open task of that kind that I hold. */
    public Task byMe(Dossier dossier, TaskKind kind) {
        return tasks.openOf(dossier, kind).stream().filter(this::mayDo)
                .filter(task -> officer.login().equals(task.getHolder())).findFirst().orElseThrow(NotYourTask::new);
    }

    /** As {@link #ofUnit}; what somebody else of the unit has taken is his. */
    public Task free(Dossier dossier, TaskKind kind) {
        return tasks.openOf(dossier, kind).stream().filter(this::mayDo)
                .filter(task -> task.getHolder() == null || task.getHolder().equals(officer.login())).findFirst()
                .orElseThrow(NotYourTask::new);
    }

    public boolean mayDo(Task task) {
        return task.roles().stream().anyMatch(role -> officer.serves(task.getUnit().getId(), role));
    }
}
