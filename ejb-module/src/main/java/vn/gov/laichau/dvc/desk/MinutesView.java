package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Minutes that were kept with a dossier. {@code number} and {@code file} are those of the paper, {@code null} where there is
 * none; {@code replacedBy}: the number of those that have taken their place.
 */
public record MinutesView(UUID id, Instant heldAt, String place, String people, String content, String writtenBy,
        String number, UUID file, String replacedBy) implements Serializable {
}
