package vn.gov.laichau.dvc.consultation;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

import vn.gov.laichau.dvc.process.Consultation.Silence;

/**
 * What one unit is asked: in which words, what it is shown (keys of papers, {@code Dossier.FORM} for the form), within how
 * many office hours from the arrival on, and what its silence means.
 */
public record Question(UUID unit, String words, Set<String> shown, int hours, Silence silence) implements Serializable {
}
