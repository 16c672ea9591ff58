package vn.gov.laichau.dvc.correspondence;

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

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Stamp;

/** What an officer writes down about a dossier for all who work on it. The applicant never sees it; never changed. */
@Entity
@Table(schema = "dvc", name = "note")
class Note {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note")
    @SequenceGenerator(name = "note", schema = "dvc", sequenceName = "note_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "author")
    private String author;

    @Column(name = "unit_id")
    private long unit;

    @Column(name = "body")
    private String body;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Note() {
    }

    Note(Dossier dossier, long unit, Words words, Stamp stamp) {
        words.requireSaid(false);
        this.dossier = dossier;
        this.unit = unit;
        this.body = words.text();
        this.author = stamp.actor();
        this.writtenAt = stamp.at();
    }

    String getAuthor() {
        return author;
    }

    long getUnit() {
        return unit;
    }

    String getBody() {
        return body;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }
}
