package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.util.UUID;

/** A dossier in which one's units take part, found by its code or its applicant: how far it is, and where it lies. */
public record FoundDossier(UUID id, String code, String applicantName, String procedureName, String status, String unitName)
        implements Serializable {
}
