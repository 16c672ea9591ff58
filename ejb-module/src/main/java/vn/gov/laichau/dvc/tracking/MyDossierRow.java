package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/** A line of the applicant's list; {@code needsMe}: he has to do something. */
public record MyDossierRow(UUID id, String code, String procedureName, String agencyName, DossierStatus status,
        Instant changedAt, Instant appointmentAt) implements Serializable {

    public boolean needsMe() {
        return status == DossierStatus.DRAFT || status == DossierStatus.SUPPLEMENT_AT_DESK
                || status == DossierStatus.RESULT_AT_DESK;
    }
}
