package vn.gov.laichau.dvc.workflow;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A task as the database gives it, before the clock is looked at. */
public record TaskLine(UUID task, UUID dossier, String code, String applicantName, String procedureName, TaskKind kind,
        String unitName, String holderName, Instant openedAt, Instant dueAt, Instant wholeDueAt, boolean test,
        Instant firstReadAt)
        implements Serializable {
}
