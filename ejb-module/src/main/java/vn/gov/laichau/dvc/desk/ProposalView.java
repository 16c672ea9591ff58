package vn.gov.laichau.dvc.desk;

import java.io.Serializable;
import java.time.Instant;

import vn.gov.laichau.dvc.dossier.Outcome;

/** What lies before the leader, with his remark when he sent it back (Điều 8). */
public record ProposalView(Outcome outcome, String summary, String text, String proposedBy, Instant proposedAt,
        String remark) implements Serializable {
}
