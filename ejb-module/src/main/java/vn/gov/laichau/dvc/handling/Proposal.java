package vn.gov.laichau.dvc.handling;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** What a specialist put before the leader (Điều 8): outcome, summary, the text to be signed; and the leader's remark. */
@Entity
@Table(schema = "dvc", name = "proposal")
public class Proposal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "proposal")
    @SequenceGenerator(name = "proposal", schema = "dvc", sequenceName = "proposal_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    /** The step in which it was made, and its unit. */
    @Column(name = "step")
    private String step;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private Outcome outcome;

    @Column(name = "summary")
    private String summary;

    @Column(name = "text")
    private String text;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "remark")
    private String remark;

    @Column(name = "remarked_by")
    private String remarkedBy;

    @Column(name = "remarked_at")
    private Instant remarkedAt;

    protected Proposal() {
    }

    Proposal(Dossier dossier, Outcome outcome, String summary, String text, Stamp stamp) {
        this(dossier, dossier.getStep(), dossier.getStepUnit(), outcome, summary, text, stamp);
    }

    private Proposal(Dossier dossier, String step, Unit unit, Outcome outcome, String summary, String text, Stamp stamp) {
        this.dossier = dossier;
        this.step = step;
        this.unit = unit;
        this.outcome = outcome;
        this.summary = summary;
        this.text = text;
        this.proposedBy = stamp.actor();
        this.proposedAt = stamp.at();
    }

    /** Written by this unit in the place of the handling whose result was wrong; it lies before the leader already. */
    static Proposal correcting(Dossier dossier, String handling, Unit unit, String reason, String text, Stamp stamp) {
        return new Proposal(dossier, handling, unit, dossier.getOutcome(), reason, text, stamp);
    }

    void remark(String words, Stamp stamp) {
        remark = words;
        remarkedBy = stamp.actor();
        remarkedAt = stamp.at();
    }

    public String getStep() {
        return step;
    }

    public Unit getUnit() {
        return unit;
    }

    public Outcome getOutcome() {
        return outcome;
    }

    public String getSummary() {
        return summary;
    }

    public String getText() {
        return text;
    }

    public String getProposedBy() {
        return proposedBy;
    }

    public Instant getProposedAt() {
        return proposedAt;
    }

    public String getRemark() {
        return remark;
    }
}
