package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

import vn.gov.laichau.dvc.dossier.Dossier;

/**
 * Who decided last, for whom and where (Điều 8): also while what he signed is being corrected. {@code number} is that of the
 * result, {@code null} before it was issued.
 */
public record DecisionView(String decidedBy, String onBehalfOf, String unitName, String agencyName, Instant decidedAt,
        String number) implements Serializable {

    /** {@code null}: nobody has decided yet. */
    static DecisionView of(Dossier dossier, Map<String, String> names) {
        return dossier.getDecidedBy() == null ? null : new DecisionView(names.get(dossier.getDecidedBy()),
                dossier.getDecidedFor() == null ? null : names.get(dossier.getDecidedFor()),
                dossier.getDecidedIn().getName(), dossier.getDecidedIn().agency().getName(), dossier.getDecidedAt(),
                dossier.getResultNumber());
    }
}
