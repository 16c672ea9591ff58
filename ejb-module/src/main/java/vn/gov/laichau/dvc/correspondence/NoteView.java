package vn.gov.laichau.dvc.correspondence;

import java.io.Serializable;
import java.time.Instant;

/** A note on a page of officers. */
public record NoteView(String authorName, String unitName, String text, Instant at) implements Serializable {
}
