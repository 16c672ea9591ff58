package vn.gov.laichau.dvc.trial;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Stamp;

/** A dossier with which somebody tries a draft. */
@Entity
@Table(schema = "dvc", name = "trial")
class Trial {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "trial")
    @SequenceGenerator(name = "trial", schema = "dvc", sequenceName = "trial_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "draft_id")
    private long draft;

    @Column(name = "begun_by")
    private String begunBy;

    @Column(name = "begun_at")
    private Instant begunAt;

    protected Trial() {
    }

    Trial(Dossier dossier, long draft, Stamp stamp) {
        this.dossier = dossier;
        this.draft = draft;
        this.begunBy = stamp.actor();
        this.begunAt = stamp.at();
    }

    boolean isBy(String login) {
        return begunBy.equals(login);
    }

    Dossier getDossier() {
        return dossier;
    }

    Instant getBegunAt() {
        return begunAt;
    }
}
