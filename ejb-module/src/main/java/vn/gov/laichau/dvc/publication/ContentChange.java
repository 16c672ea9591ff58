package vn.gov.laichau.dvc.publication;

import java.io.Serializable;

/**
 * One difference between two versions: the part, the thing in it by its name (empty: the part itself), the property (a path
 * such as {@code documents.required}), and what stood and stands there.
 */
public record ContentChange(Part part, Kind kind, String thing, String property, String before, String after)
        implements Serializable {

    /** Parts in the order of the page. */
    public enum Part {
        INFORMATION,
        PAPERS,
        FEES,
        FORM,
        PROCESS,
        EXAMPLES
    }

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        /** The same things in another order. */
        REORDERED
    }
}
