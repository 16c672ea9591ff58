package vn.gov.laichau.dvc.codelist;

import java.io.Serializable;

/** One entry of a code list; {@code parent} is the code above it, of another list, or {@code null}. */
public record Code(String value, String label, String parent) implements Serializable {
}
