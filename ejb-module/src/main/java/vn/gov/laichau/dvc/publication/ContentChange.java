package vn.gov.laichau.dvc.publication;

import java.io.Serializable;

/**
 * One difference between two versions: the part, the thing in it by its name (empty: the part itself), the property (a path
 * such as {@code documents.required}), and what stood and stands there.
 */
public record ContentChange(ContentArea area, ChangeKind kind, String thing, String property, String before, String after)
        implements Serializable {
}
