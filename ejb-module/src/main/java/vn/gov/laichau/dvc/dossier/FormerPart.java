package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;

/**
 * An answer or a paper that has no place in the version to which its dossier was moved. It stays in the dossier and is shown
 * as declared under version {@code version}, with its name and, for an answer, its words of then (Điều 12.6).
 */
public record FormerPart(int version, boolean paper, String key, String label, String text) implements Serializable {
}
