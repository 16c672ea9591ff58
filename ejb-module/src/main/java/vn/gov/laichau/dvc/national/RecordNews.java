package vn.gov.laichau.dvc.national;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

import vn.gov.laichau.dvc.catalog.ProcedureContent;

/** A field that the newest national record tells otherwise than the draft: both texts, empty where there is none. */
public record RecordNews(RecordField field, String draft, String record) implements Serializable {

    /** What changed in the record and is not in the draft. */
    static List<RecordNews> between(ProcedureContent before, ProcedureContent after, ProcedureContent draft) {
        return Arrays.stream(RecordField.values()).filter(field -> !field.of(after).equals(field.of(before))
                && !field.of(after).equals(field.of(draft)))
                .map(field -> new RecordNews(field, field.of(draft), field.of(after))).toList();
    }
}
