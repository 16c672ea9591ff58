package vn.gov.laichau.dvc.delivery;

import java.time.Instant;
import java.time.LocalDate;

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
import vn.gov.laichau.dvc.dossier.DeliveryMethod;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.HandOver;
import vn.gov.laichau.dvc.dossier.IdPaper;
import vn.gov.laichau.dvc.shared.Stamp;

/** A result was handed over: to whom, how, with which proof (Điều 9.2). After a correction there are two. */
@Entity
@Table(schema = "dvc", name = "hand_over")
class HandOverLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hand_over")
    @SequenceGenerator(name = "hand_over", schema = "dvc", sequenceName = "hand_over_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "way")
    private DeliveryMethod way;

    @Column(name = "receiver")
    private String receiver;

    @Enumerated(EnumType.STRING)
    @Column(name = "id_paper")
    private IdPaper idPaper;

    @Column(name = "id_last4")
    private String idLast4;

    @Column(name = "authorisation")
    private String authorisation;

    @Column(name = "authorised_on")
    private LocalDate authorisedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "authorisation_file_id")
    private StoredFile authorisationFile;

    @Column(name = "post_number")
    private String postNumber;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "handed_by")
    private String handedBy;

    @Column(name = "handed_at")
    private Instant handedAt;

    protected HandOverLine() {
    }

    HandOverLine(Dossier dossier, HandOver how, StoredFile authorisationFile, Stamp stamp) {
        this.dossier = dossier;
        this.way = how.way();
        this.receiver = dossier.getReceiverName();
        this.idPaper = how.idPaper();
        this.idLast4 = text(how.idLast4());
        this.authorisation = text(how.authorisation());
        this.authorisedOn = how.authorisedOn();
        this.authorisationFile = authorisationFile;
        this.postNumber = text(how.postNumber());
        this.postedOn = how.postedOn();
        this.handedBy = stamp.actor();
        this.handedAt = stamp.at();
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    HandOverView view(String byName) {
        return new HandOverView(way, receiver, idPaper, idLast4, authorisation, authorisedOn,
                authorisationFile == null ? null : authorisationFile.getUuid(), postNumber, postedOn, byName, handedAt);
    }

    String getHandedBy() {
        return handedBy;
    }
}
