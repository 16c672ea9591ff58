package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.util.List;

/** What words mean among the dossiers that one may read, the last changed first; {@code more}: not all of them are here. */
public record FoundDossiers(List<FoundDossier> rows, boolean more) implements Serializable {

    static final FoundDossiers NONE = new FoundDossiers(List.of(), false);
}
