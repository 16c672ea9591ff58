package vn.gov.laichau.dvc.oversight;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** A dossier with which something is wrong; {@code status} as history names it. */
public record FindingRow(UUID dossier, String code, FindingKind kind, Instant foundAt, String status, String agencyName,
        String unitName) implements Serializable {
}
