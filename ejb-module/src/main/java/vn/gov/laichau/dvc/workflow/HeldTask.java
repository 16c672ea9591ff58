package vn.gov.laichau.dvc.workflow;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.StandIn;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * Finds the open task that lets this officer act: of a unit in which he serves today in a role that may do it, or where he
 * fills the place of somebody who does. Who has declined to sign a dossier is not asked again.
 */
@ApplicationScoped
public class HeldTask {

    @Inject
    Tasks tasks;

    @Inject
    SigningRefusals refusals;

    @Inject
    CurrentOfficer officer;

    /** The open task of that kind in one of my units, whoever holds it. */
    public Task ofUnit(Dossier dossier, TaskKind kind) {
        return tasks.openOf(dossier, kind).stream().filter(this::mayDo).findFirst().orElseThrow(NotYourTask::new);
    }

    /** The open task of that kind that I hold, or that a colleague holds who is away and whose work I do. */
    public Task byMe(Dossier dossier, TaskKind kind) {
        return tasks.openOf(dossier, kind).stream().filter(this::mayDo).filter(this::isMine).findFirst()
                .orElseThrow(NotYourTask::new);
    }

    /** As {@link #ofUnit}; what somebody else of the unit has taken is his. */
    public Task free(Dossier dossier, TaskKind kind) {
        return tasks.openOf(dossier, kind).stream().filter(this::mayDo)
                .filter(task -> task.getHolder() == null || isMine(task)).findFirst().orElseThrow(NotYourTask::new);
    }

    public boolean mayDo(Task task) {
        var subject = task.getDossier().getSubject();
        return task.roles().stream().anyMatch(role -> officer.serves(task.getUnit().getId(), role, subject))
                && !(task.getKind() == TaskKind.DECIDE
                        && refusals.by(task.getDossier(), task.getUnit().getId()).contains(officer.login()));
    }

    /** I hold it, or it is held by a colleague whose work I do while he is away. */
    public boolean isMine(Task task) {
        return task.getHolder() != null && (task.getHolder().equals(officer.login())
                || officer.isInPlaceOf(task.getHolder(), task.getUnit().getId()));
    }

    /** Who does the task now, and in whose place. */
    public Stamp stamp(Task task) {
        if (task.getHolder() != null && !task.getHolder().equals(officer.login()) && isMine(task)) {
            var mine = officer.stamp();
            return new Stamp(mine.actor(), mine.at(), task.getHolder());
        }
        return officer.stampIn(task.getUnit().getId(), task.getDossier().getSubject(), task.roles());
    }

    /** As what it is done in the place of somebody else; empty when it is not. */
    public Optional<StandIn> standIn(Task task) {
        return officer.standIn(task.getUnit().getId(), task.getDossier().getSubject(), task.roles());
    }
}
