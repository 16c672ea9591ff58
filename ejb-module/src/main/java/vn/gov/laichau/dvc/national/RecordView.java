package vn.gov.laichau.dvc.national;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedureContent;

/**
 * A national record with all that it says: {@code waiting} is what a newer record would change, {@code againstPublic} where
 * it differs from what is public under its code, {@code missing} what it lacks to be published as information.
 */
public record RecordView(UUID id, ProcedureContent content, String ministry, List<ImportNote> notes,
        List<FieldChange> waiting, List<FieldChange> againstPublic, List<LevelNeed> missing, LocalDate publishedFrom,
        boolean known) implements Serializable {

    /** It can be published as information: nothing is missing and no procedure stands under its code. */
    public boolean isPublishable() {
        return missing.isEmpty() && !known;
    }
}
