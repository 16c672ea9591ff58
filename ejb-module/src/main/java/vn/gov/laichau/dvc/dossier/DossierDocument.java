package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.document.StoredFile;

/** A file sent for one required paper (thành phần hồ sơ). Replaced ones stay, marked. */
@Entity
@Table(schema = "dvc", name = "dossier_document")
public class DossierDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_document")
    @SequenceGenerator(name = "dossier_document", schema = "dvc", sequenceName = "dossier_document_seq",
            allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "slot")
    private String slot;

    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    /** 0: with the first submission; n: in answer to the n-th request. */
    @Column(name = "round")
    private int round;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    protected DossierDocument() {
    }

    DossierDocument(Dossier dossier, String slot, StoredFile file, int round, Instant at) {
        this.dossier = dossier;
        this.slot = slot;
        this.file = file;
        this.round = round;
        this.addedAt = at;
    }

    void replace(Instant at) {
        replacedAt = at;
    }

    public String getSlot() {
        return slot;
    }

    public StoredFile getFile() {
        return file;
    }

    public int getRound() {
        return round;
    }

    public Instant getAddedAt() {
        return addedAt;
    }

    public boolean isCurrent() {
        return replacedAt == null;
    }
}
