package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/** Another dossier of the same person for the same procedure. */
public record DuplicateView(UUID id, String code, DossierStatus status, String agencyName, Instant submittedAt)
        implements Serializable {
}
