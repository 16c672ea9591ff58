package vn.gov.laichau.dvc.evidence;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of the trail, to read. {@code actor} is a login, {@code subject} the id of a thing; {@code detail} of a refused
 * act is the key of the rule.
 */
public record EvidenceView(Instant at, String actor, String act, String subject, ActOutcome outcome, String detail)
        implements Serializable {
}
