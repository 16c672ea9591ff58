package vn.gov.laichau.dvc.shared;

import java.time.Instant;

/** Somebody else changed the dossier after this page was loaded; what was typed stays on the page. */
public class ChangedMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String who;
    private final transient Instant at;

    public ChangedMeanwhile(String who, Instant at) {
        super(who, at);
        this.who = who;
        this.at = at;
    }

    /** Login name. */
    public String who() {
        return who;
    }

    public Instant at() {
        return at;
    }
}
