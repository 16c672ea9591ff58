package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.shared.Slice;

/** The trail of a dossier, a page of it, and all files of the dossier. */
public record TrailView(Slice<TrailLine> lines, List<TrailFile> files) implements Serializable {
}
