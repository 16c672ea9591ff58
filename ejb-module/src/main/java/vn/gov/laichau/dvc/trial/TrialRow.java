package vn.gov.laichau.dvc.trial;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/** A dossier that is tried; {@code mine}: this clerk began it and may throw it away. */
public record TrialRow(UUID dossier, String code, String agency, DossierStatus status, Instant begunAt, boolean mine)
        implements Serializable {
}
