package vn.gov.laichau.dvc.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing to add or put right: a paper (its slot) or an answer of the form (its field). */
@Embeddable
public class SupplementItem {

    @Column(name = "target")
    private String target;

    @Column(name = "paper")
    private boolean paper;

    @Enumerated(EnumType.STRING)
    @Column(name = "reason")
    private SupplementReason reason;

    @Column(name = "note")
    private String note;

    protected SupplementItem() {
    }

    SupplementItem(String target, boolean paper, SupplementReason reason, String note) {
        this.target = target;
        this.paper = paper;
        this.reason = reason;
        this.note = note;
    }

    public String getTarget() {
        return target;
    }

    public boolean isPaper() {
        return paper;
    }

    public SupplementReason getReason() {
        return reason;
    }

    public String getNote() {
        return note;
    }
}
