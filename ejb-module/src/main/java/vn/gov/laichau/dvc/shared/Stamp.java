package vn.gov.laichau.dvc.shared;

import java.io.Serializable;
import java.time.Instant;

/** Who did it (login name) and when: every verb that changes a state takes one. */
public record Stamp(String actor, Instant at) implements Serializable {
}
