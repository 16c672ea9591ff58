package vn.gov.laichau.dvc.inbox;

import java.io.Serializable;
import java.util.List;

import vn.gov.laichau.dvc.shared.DomainException;

/** What became of an act on many dossiers: how many it was done with, and why not with the others. */
public record BulkOutcome(int done, List<Refusal> refused) implements Serializable {

    /** One dossier and the rule that was not met. */
    public record Refusal(String code, DomainException problem) implements Serializable {
    }
}
