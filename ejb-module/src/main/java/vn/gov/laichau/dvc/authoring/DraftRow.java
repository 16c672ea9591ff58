package vn.gov.laichau.dvc.authoring;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vn.gov.laichau.dvc.catalog.VersionState;

/** A line of the list of versions; {@code number} is counted within the procedure, {@code from} is null for a draft. */
public record DraftRow(UUID id, String code, String name, int number, VersionState state, int level, LocalDate from,
        LocalDate to, Instant changedAt, String changedBy, boolean mine) implements Serializable {
}
