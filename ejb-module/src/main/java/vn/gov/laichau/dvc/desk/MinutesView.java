package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;

/** Minutes that were kept with a dossier. */
public record MinutesView(Instant heldAt, String place, String people, String content, String writtenBy)
        implements Serializable {
}
