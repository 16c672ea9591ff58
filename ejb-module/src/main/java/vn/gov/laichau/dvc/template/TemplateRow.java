package vn.gov.laichau.dvc.template;

import java.io.Serializable;
import java.time.Instant;

/** A template of one's own in the list; {@code procedureName} is empty for all procedures. */
public record TemplateRow(DraftPlace place, String procedureName, int number, Instant writtenAt) implements Serializable {
}
