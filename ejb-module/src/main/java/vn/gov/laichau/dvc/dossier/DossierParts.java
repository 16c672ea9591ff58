package vn.gov.laichau.dvc.dossier;

import java.util.List;

/** Knows things of a dossier about which there are lines of evidence of their own; each higher package that keeps such. */
public interface DossierParts {

    List<DossierPart> partsOf(Dossier dossier);
}
