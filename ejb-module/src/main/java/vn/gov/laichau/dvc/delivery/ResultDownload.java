package vn.gov.laichau.dvc.delivery;

import java.time.Instant;
import java.util.UUID;

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

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Stamp;

/** The applicant fetched the file of the result himself: the proof of the way on the network (Điều 9.2). */
@Entity
@Table(schema = "dvc", name = "result_download")
class ResultDownload {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "result_download")
    @SequenceGenerator(name = "result_download", schema = "dvc", sequenceName = "result_download_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "file")
    private UUID file;

    @Column(name = "fetched_by")
    private String fetchedBy;

    @Column(name = "fetched_at")
    private Instant fetchedAt;

    protected ResultDownload() {
    }

    ResultDownload(Dossier dossier, UUID file, Stamp stamp) {
        this.dossier = dossier;
        this.file = file;
        this.fetchedBy = stamp.actor();
        this.fetchedAt = stamp.at();
    }
}
