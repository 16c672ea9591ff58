package vn.gov.laichau.dvc.national;

import java.io.Serializable;

/** A field that differs: its path, such as {@code channels[0].free}, and both texts, empty where there was none. */
public record FieldChange(String field, String before, String after) implements Serializable {
}
