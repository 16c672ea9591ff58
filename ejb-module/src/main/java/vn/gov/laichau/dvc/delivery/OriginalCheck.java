package vn.gov.laichau.dvc.delivery;

import java.io.Serializable;

import vn.gov.laichau.dvc.dossier.OriginalVerdict;

/** What came of comparing one paper with its original. */
public record OriginalCheck(String slot, OriginalVerdict verdict) implements Serializable {
}
