package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.util.UUID;

/** A kept filter as a page shows it; {@code unitName} is empty ({@code null}) unless it is shared. */
public record SavedFilterView(UUID id, String name, String address, boolean mine, String unitName) implements Serializable {
}
