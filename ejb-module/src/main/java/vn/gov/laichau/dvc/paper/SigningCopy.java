package vn.gov.laichau.dvc.paper;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.document.StoredFile;

/** A document as it was shown to one who decides (bản trình ký): never changed; approved or left. */
@Entity
@Table(schema = "dvc", name = "signing_copy")
public class SigningCopy {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "signing_copy")
    @SequenceGenerator(name = "signing_copy", schema = "dvc", sequenceName = "signing_copy_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "dossier_id")
    private long dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private PaperKind kind;

    @Column(name = "signer")
    private String signer;

    /** Hash of everything that was printed: with anything else another copy is made. */
    @Column(name = "content_key")
    private String contentKey;

    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected SigningCopy() {
    }

    SigningCopy(long dossier, PaperKind kind, String signer, String contentKey, StoredFile file, Instant openedAt) {
        this.dossier = dossier;
        this.kind = kind;
        this.signer = signer;
        this.contentKey = contentKey;
        this.file = file;
        this.openedAt = openedAt;
    }

    void approve(Instant at) {
        approvedAt = at;
    }

    public long getDossier() {
        return dossier;
    }

    /** Where it can be read. */
    public UUID getFileId() {
        return file.getUuid();
    }

    public String getSha256() {
        return file.getSha256();
    }

    public StoredFile getFile() {
        return file;
    }

    /** Login of who it was shown to. */
    public String getSigner() {
        return signer;
    }

    public PaperKind getKind() {
        return kind;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getApprovedAt() {
        return approvedAt;
    }
}
