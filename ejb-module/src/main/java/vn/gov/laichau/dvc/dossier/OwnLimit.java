package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;
import java.time.Instant;

/** The limit that counts instead of the legal one: of a correction, or of a new examination (NĐ 61 Art 21). */
public record OwnLimit(Instant dueAt, boolean correction) implements Serializable {

    /** {@code null} where the legal clock counts. */
    public static OwnLimit of(Dossier dossier) {
        return dossier.getOwnDueAt() == null ? null : new OwnLimit(dossier.getOwnDueAt(), dossier.isInCorrection());
    }
}
