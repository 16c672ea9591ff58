package vn.gov.laichau.dvc.handling;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.workflow.Urgency;

/**
 * A dossier that waits for this officer's decision; {@code sha256} is the hash of the document when he has opened it as it
 * is now, else empty. {@code onBehalfOf} names whose place he fills, or is {@code null}.
 */
public record SigningLine(UUID dossier, int version, UUID task, String holder, String code, String procedureName,
        String applicantName, Outcome outcome, String proposedBy, String onBehalfOf, Instant dueAt, Urgency urgency,
        long minutesLeft, String sha256) implements Serializable {

    public boolean isOpened() {
        return !sha256.isEmpty();
    }
}
