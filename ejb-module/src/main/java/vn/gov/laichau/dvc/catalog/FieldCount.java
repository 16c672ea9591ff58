package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;

/** A field of administration (lĩnh vực) and how many procedures it has. */
public record FieldCount(String name, long procedures) implements Serializable {
}
