package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.handoff.HandoffState;
import vn.gov.laichau.dvc.process.Consultation.Silence;

/**
 * A question to another unit and its answer (Điều 8.1); {@code silence}: what it means when none comes in time;
 * {@code overdue}: it is late, and who asked may go on without it.
 */
public record ConsultationView(UUID id, String fromUnit, String toUnit, String question, Instant askedAt,
        Instant answerDueAt, Silence silence, String answer, String answeredBy, Instant answeredAt, HandoffState state,
        boolean overdue) implements Serializable {

    /** It no longer holds the dossier up. */
    public boolean isSettled() {
        return state == HandoffState.ANSWERED || state == HandoffState.SILENT
                || state == HandoffState.CANCELLED;
    }
}
