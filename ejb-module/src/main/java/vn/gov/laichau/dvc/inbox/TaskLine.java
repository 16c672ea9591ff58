package vn.gov.laichau.dvc.inbox;

import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.workflow.TaskKind;

/** A task as the database gives it, before the clock is looked at. */
record TaskLine(UUID task, UUID dossier, int version, String code, String applicantName, String procedureName, TaskKind kind,
        String unitName, String holder, String holderName, Instant openedAt, Instant dueAt, Instant wholeDueAt, boolean test,
        Instant firstReadAt, int questions, int settled, long agency, boolean awaited,
        String status, int originals, String place) {
}
