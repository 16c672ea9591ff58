package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;

/** One choice of a filter, and how many procedures it leaves: {@code key} for the address, {@code name} for the page. */
public record FacetCount(String key, String name, long procedures) implements Serializable {
}
