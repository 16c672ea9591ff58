package vn.gov.laichau.dvc.handling;

import java.io.Serializable;
import java.util.UUID;

import vn.gov.laichau.dvc.dossier.Outcome;

/** A document that lies before who decides: where it can be read, and its hash, to which his approval is bound. */
public record SigningView(UUID file, String sha256, Outcome outcome, boolean letter) implements Serializable {
}
