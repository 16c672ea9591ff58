package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.util.Collection;
import java.util.UUID;

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

import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.organization.Unit;

/** A paper made by the system for a dossier. Never changed. */
@Entity
@Table(schema = "dvc", name = "paper")
public class OfficialPaper {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "paper")
    @SequenceGenerator(name = "paper", schema = "dvc", sequenceName = "paper_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "dossier_id")
    private long dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaperKind kind;

    @Column(name = "number")
    private String number;

    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "made_at")
    private Instant madeAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recipient_id")
    private Unit recipient;

    protected OfficialPaper() {
    }

    OfficialPaper(long dossier, PaperKind kind, String number, StoredFile file, Instant madeAt) {
        this.dossier = dossier;
        this.kind = kind;
        this.number = number;
        this.file = file;
        this.madeAt = madeAt;
    }

    /** A letter to this unit, which may read it. */
    OfficialPaper to(Unit unit) {
        recipient = unit;
        return this;
    }

    /** A letter to one of these units. */
    public boolean isTo(Collection<Long> units) {
        return recipient != null && units.contains(recipient.getId());
    }

    public long getDossier() {
        return dossier;
    }

    public PaperKind getKind() {
        return kind;
    }

    public String getNumber() {
        return number;
    }

    public StoredFile getFile() {
        return file;
    }

    /** Where it can be read. */
    public UUID getFileId() {
        return file.getUuid();
    }

    public Instant getMadeAt() {
        return madeAt;
    }
}
