package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.catalog.VersionState;

/** A version in the list of a procedure; {@code standing}: in force today or later, it can be taken back or ended. */
public record VersionRow(UUID id, int seen, int number, VersionState state, LocalDate from, LocalDate to, String successor,
        String changeNote, Instant changedAt, String changedBy, boolean standing, boolean inForce,
        List<PublicationLine> log) implements Serializable {
}
