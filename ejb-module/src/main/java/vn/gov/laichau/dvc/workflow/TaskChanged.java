package vn.gov.laichau.dvc.workflow;

import java.util.UUID;

import vn.gov.laichau.dvc.shared.Stamp;

/**
 * A task was opened, given, taken or done without a move of its dossier, or after it. Fired in the transaction in which it
 * was; {@code dossier} is the key of the dossier.
 */
public record TaskChanged(long dossier, UUID task, Stamp stamp) {

    public static TaskChanged of(Task task, Stamp stamp) {
        return new TaskChanged(task.getDossier().getId(), task.getUuid(), stamp);
    }
}
