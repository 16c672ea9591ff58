package vn.gov.laichau.dvc.tracking;

import java.io.Serializable;
import java.time.Instant;

import vn.gov.laichau.dvc.dossier.DossierVerb;

/**
 * One line of a dossier's timeline. Past lines have a verb, an actor and a time; lines to come have only the name of the
 * step, never an invented date. {@code onBehalfOf} is the name of the
 * officer in whose place the actor acted, or {@code null}.
 */
public record TimelineLine(DossierVerb verb, String stepName, String unitName, String actorName, String onBehalfOf,
        Instant at, String reason, TimelineState state) implements Serializable {
}
