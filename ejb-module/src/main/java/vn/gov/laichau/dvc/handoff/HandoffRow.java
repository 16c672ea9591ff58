package vn.gov.laichau.dvc.handoff;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A handoff that was not delivered, as its units see it. */
public record HandoffRow(UUID id, UUID dossier, String code, HandoffKind kind, String fromUnit, String toUnit,
        Instant sentAt, Instant deadAt) implements Serializable {
}
