package vn.gov.laichau.dvc.national;

import java.io.Serializable;
import java.util.List;

/** The report on one record; {@code position} counts from 1, {@code changes} against what stands. */
public record ImportLine(int position, String code, String name, ImportOutcome outcome, List<ImportNote> notes,
        List<FieldChange> changes) implements Serializable {
}
