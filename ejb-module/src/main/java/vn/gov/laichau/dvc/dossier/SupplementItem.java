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

    /** What was found of the answer; {@code null} until it has come and was looked at. */
    @Enumerated(EnumType.STRING)
    @Column(name = "verdict")
    private ItemVerdict verdict;

    @Enumerated(EnumType.STRING)
    @Column(name = "verdict_reason")
    private SupplementReason verdictReason;

    @Column(name = "verdict_note")
    private String verdictNote;

    protected SupplementItem() {
    }

    SupplementItem(String target, boolean paper, SupplementReason reason, String note) {
        this.target = target;
        this.paper = paper;
        this.reason = reason;
        this.note = note;
    }

    /** The applicant can tell from it what to do. */
    void requireGuidance(String name) {
        if (reason.needsWords(paper) && (note == null || note.isBlank())) {
            throw new GuidanceMissing(name);
        }
    }

    SupplementItem judged(ItemVerdict found, SupplementReason why, String words) {
        var judged = new SupplementItem(target, paper, reason, note);
        judged.verdict = found;
        judged.verdictReason = found == ItemVerdict.REJECTED ? why : null;
        judged.verdictNote = found == ItemVerdict.REJECTED ? words : null;
        return judged;
    }

    /** Asked for again, with what was found of the first answer; what was accepted stays so. */
    SupplementItem again() {
        return isRejected() ? new SupplementItem(target, paper, verdictReason, verdictNote) : this;
    }

    boolean is(String wanted, boolean aPaper) {
        return paper == aPaper && target.equals(wanted);
    }

    public boolean isAccepted() {
        return verdict == ItemVerdict.ACCEPTED;
    }

    boolean isRejected() {
        return verdict == ItemVerdict.REJECTED;
    }

    public ItemVerdict getVerdict() {
        return verdict;
    }

    public SupplementReason getVerdictReason() {
        return verdictReason;
    }

    public String getVerdictNote() {
        return verdictNote;
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
