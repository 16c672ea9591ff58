package vn.gov.laichau.dvc.register;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** One book of an agency: how many lines it has, since when, and when it was closed, {@code null} while it is open. */
public record BookView(UUID agency, String agencyName, RegisterKind kind, int year, int lines, Instant openedAt,
        Instant closedAt) implements Serializable {
}
