package vn.gov.laichau.dvc.national;

import java.io.Serializable;
import java.util.List;

/** The report of an import: one line per record of the file, in its order. */
public record ImportReport(List<ImportLine> lines) implements Serializable {

    public long count(ImportOutcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    /** Nothing was added or changed. */
    public boolean changedNothing() {
        return count(ImportOutcome.ADDED) == 0 && count(ImportOutcome.UPDATED) == 0 && count(ImportOutcome.KEPT) == 0;
    }
}
