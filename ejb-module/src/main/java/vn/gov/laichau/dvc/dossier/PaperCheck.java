package vn.gov.laichau.dvc.dossier;

import java.io.Serializable;

/** What the desk found of one paper; {@code note} says why it is not good. */
public record PaperCheck(String slot, PaperVerdict verdict, String note) implements Serializable {
}
