package vn.gov.laichau.dvc.workflow;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * An officer will not decide a dossier in a unit, for a reason that stays: he is not asked again as long as somebody else
 * can decide (từ chối ký, Điều 8).
 */
@Entity
@Table(schema = "dvc", name = "signing_refusal")
public class SigningRefusal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_refusal")
    @SequenceGenerator(name = "signing_refusal", schema = "dvc", sequenceName = "signing_refusal_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "dossier_id")
    private long dossier;

    @Column(name = "unit_id")
    private long unit;

    @Column(name = "officer")
    private String officer;

    @Column(name = "reason")
    private String reason;

    @Column(name = "at")
    private Instant at;

    @Column(name = "lapsed_at")
    private Instant lapsedAt;

    protected SigningRefusal() {
    }

    public SigningRefusal(Dossier dossier, long unit, String reason, Stamp stamp) {
        this.dossier = dossier.getId();
        this.unit = unit;
        this.officer = stamp.actor();
        this.reason = reason;
        this.at = stamp.at();
    }

    /** Nobody else can decide any more: he is asked again. */
    void lapse(Instant moment) {
        lapsedAt = moment;
    }

    public long getUnit() {
        return unit;
    }

    public String getOfficer() {
        return officer;
    }

    public String getReason() {
        return reason;
    }

    public Instant getAt() {
        return at;
    }
}
