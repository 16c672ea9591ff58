package vn.gov.laichau.dvc.publication;

import java.io.Serializable;
import java.util.List;

/** All versions of a procedure, the newest first; {@code mine}: this officer may publish, take back and end them. */
public record VersionsView(String code, String name, boolean mine, List<VersionRow> versions) implements Serializable {
}
