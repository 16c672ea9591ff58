package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.util.List;

/** How a golden dossier came out; without deviations it is as expected. */
public record GoldenResult(String name, List<Deviation> deviations) implements Serializable {

    /** Something that came out otherwise. */
    public record Deviation(GoldenAspect aspect, String expected, String actual) implements Serializable {
    }

    public boolean isAsExpected() {
        return deviations.isEmpty();
    }
}
