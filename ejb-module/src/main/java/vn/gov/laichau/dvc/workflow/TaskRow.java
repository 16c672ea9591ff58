package vn.gov.laichau.dvc.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of the inbox. {@code minutesLeft} are minutes of office time, negative when late; {@code dueAt} is that of the
 * step, {@code wholeDueAt} that of the dossier, {@code test} a dossier that never counts.
 */
public record TaskRow(UUID task, UUID dossier, String code, String applicantName, String procedureName, TaskKind kind,
        String unitName, String holderName, Instant openedAt, Instant dueAt, Instant wholeDueAt, Urgency urgency,
        long minutesLeft, boolean test, boolean unread) implements Serializable {
}
