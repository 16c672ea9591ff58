package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.util.List;

/** How a golden dossier came out; without deviations it is as expected. */
public record GoldenResult(String name, List<Deviation> deviations) implements Serializable {

    /** What a golden dossier is tried for. */
    public enum Aspect {
        /** Its answers are complete and right. */
        ANSWERS,
        ROUTE,
        FEE,
        DUE_DAY,
        PAPERS,
        /** The example itself can't be reckoned with: its day, its number of copies, its limit. */
        EXAMPLE
    }

    /** Something that came out otherwise. */
    public record Deviation(Aspect aspect, String expected, String actual) implements Serializable {
    }

    public boolean isAsExpected() {
        return deviations.isEmpty();
    }
}
