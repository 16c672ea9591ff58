package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.gov.laichau.dvc.handoff.HandoffState;

/** A question to another unit and its answer (Điều 8.1). */
public record ConsultationView(UUID id, String fromUnit, String toUnit, String question, Instant askedAt,
        LocalDate answerBy, String answer, String answeredBy, Instant answeredAt, HandoffState state)
        implements Serializable {
}
