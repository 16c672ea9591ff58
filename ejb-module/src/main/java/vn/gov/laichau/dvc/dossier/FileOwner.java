package vn.gov.laichau.dvc.dossier;

import java.util.Optional;
import java.util.UUID;

/** Knows dossiers to which files belong that are no papers of the applicant; each higher package that keeps such files. */
public interface FileOwner {

    /** Key of the dossier. */
    Optional<Long> dossierOf(UUID file);
}
