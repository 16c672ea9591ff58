package vn.gov.laichau.dvc.correspondence;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/** A dossier whose applicant waits for an answer: since when, and what he wrote first. */
public record WaitingMessage(UUID dossier, String code, String procedureName, String applicantName, DossierStatus status,
        Instant since, String text) implements Serializable {
}
