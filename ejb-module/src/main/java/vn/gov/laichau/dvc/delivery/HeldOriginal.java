package vn.gov.laichau.dvc.delivery;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** An original of the applicant that lies at a desk: from whom, where, and to whom it was given back (Điều 9.2). */
@Entity
@Table(schema = "dvc", name = "held_original")
class HeldOriginal {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "held_original")
    @SequenceGenerator(name = "held_original", schema = "dvc", sequenceName = "held_original_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Unit desk;

    @Column(name = "name")
    private String name;

    @Column(name = "sheets")
    private int sheets;

    @Column(name = "received_from")
    private String receivedFrom;

    @Column(name = "post_number")
    private String postNumber;

    @Column(name = "posted_on")
    private LocalDate postedOn;

    @Column(name = "place")
    private String place;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "given_to")
    private String givenTo;

    @Column(name = "given_post_number")
    private String givenPostNumber;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected HeldOriginal() {
    }

    HeldOriginal(Dossier dossier, String name, int sheets, OriginalsIn how, Stamp stamp) {
        this.dossier = dossier;
        this.desk = dossier.getDesk();
        this.name = name;
        this.sheets = sheets;
        this.receivedFrom = how.from().strip();
        this.postNumber = how.postNumber().isBlank() ? null : how.postNumber().strip();
        this.postedOn = how.postedOn();
        this.place = how.place().strip();
        this.receivedBy = stamp.actor();
        this.receivedAt = stamp.at();
    }

    void giveBack(String to, String byPost, Stamp stamp) {
        if (!isHeld()) {
            throw new NotHeld();
        }
        givenTo = to.strip();
        givenPostNumber = byPost == null || byPost.isBlank() ? null : byPost.strip();
        givenBy = stamp.actor();
        givenAt = stamp.at();
    }

    boolean isHeld() {
        return givenAt == null;
    }

    HeldView view() {
        return new HeldView(uuid, dossier.getUuid(), dossier.getCode(), dossier.getApplicant().getName(), name, sheets,
                receivedFrom, postNumber, postedOn, place, receivedAt, givenTo, givenPostNumber, givenAt);
    }

    UUID getUuid() {
        return uuid;
    }
}
