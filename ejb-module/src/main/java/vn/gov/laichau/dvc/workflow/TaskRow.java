package vn.gov.laichau.dvc.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A line of the inbox. {@code minutesLeft} are minutes of office time, negative when late. */
public record TaskRow(UUID task, UUID dossier, String code, String applicantName, String procedureName, TaskKind kind,
        String unitName, String holderName, Instant openedAt, Instant dueAt, Urgency urgency, long minutesLeft,
        boolean unread) implements Serializable {
}
