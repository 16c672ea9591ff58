package vn.gov.laichau.dvc.shared;

import java.io.Serializable;
import java.time.Instant;

/**
 * Who did it (login name) and when: every verb that changes a state takes one. {@code onBehalfOf} is the officer in whose
 * place he acted, or {@code null}.
 */
public record Stamp(String actor, Instant at, String onBehalfOf) implements Serializable {

    public Stamp(String actor, Instant at) {
        this(actor, at, null);
    }
}
