package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/**
 * A line of the applicant's list; {@code ownDueAt}: the limit of a correction, or of a new
 * examination, that counts instead of the appointment; {@code needsMe}: he has to do something.
 */
public record MyDossierRow(UUID id, String code, String procedureName, String agencyName, DossierStatus status,
        Instant changedAt, Instant appointmentAt, Instant ownDueAt, long openRequests) implements Serializable {

    /** Papers or answers are asked for and not sent yet. */
    public boolean mustAnswer() {
        return status.isAsking() && openRequests > 0;
    }

    public boolean needsMe() {
        return switch (status) {
            case DRAFT, AWAITING_PAYMENT, RESULT_AT_DESK -> true;
            case SUPPLEMENT_AT_DESK, SUPPLEMENT_IN_PROCESS -> mustAnswer();
            default -> false;
        };
    }
}
