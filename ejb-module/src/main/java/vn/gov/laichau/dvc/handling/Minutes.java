package vn.gov.laichau.dvc.handling;

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
import vn.gov.laichau.dvc.paper.OfficialPaper;
import vn.gov.laichau.dvc.shared.Stamp;

/** What was found on the spot or said at a meeting (biên bản): when, where, who, what (NĐ 61 Art 19). */
@Entity
@Table(schema = "dvc", name = "minutes")
public class Minutes {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "minutes")
    @SequenceGenerator(name = "minutes", schema = "dvc", sequenceName = "minutes_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "step")
    private String step;

    @Column(name = "held_at")
    private Instant heldAt;

    @Column(name = "place")
    private String place;

    @Column(name = "people")
    private String people;

    @Column(name = "content")
    private String content;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    /** Of the paper; {@code null} where they were kept before there were papers of them. */
    @Column(name = "number")
    private String number;

    /** The paper, where it can be read. */
    @Column(name = "file")
    private UUID file;

    /** They were wrong, and these have taken their place. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replaced_by")
    private Minutes replacedBy;

    protected Minutes() {
    }

    Minutes(Dossier dossier, MinutesText text, Stamp stamp) {
        this.dossier = dossier;
        this.step = dossier.getStep();
        this.heldAt = text.heldAt();
        this.place = text.place().strip();
        this.people = text.people().strip();
        this.content = text.content().strip();
        this.writtenBy = stamp.actor();
        this.writtenAt = stamp.at();
    }

    Minutes asPaper(OfficialPaper paper) {
        number = paper.getNumber();
        file = paper.getFileId();
        return this;
    }

    void requireNotReplaced() {
        if (replacedBy != null) {
            throw new MinutesReplaced(replacedBy.number);
        }
    }

    /** These were wrong; what they say stays to be read. */
    void replaceBy(Minutes right) {
        replacedBy = right;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getNumber() {
        return number;
    }

    public UUID getFile() {
        return file;
    }

    /** Number of those that have taken their place; {@code null} for none. */
    public String getReplacedBy() {
        return replacedBy == null ? null : replacedBy.number;
    }

    public String getStep() {
        return step;
    }

    public MinutesText getText() {
        return new MinutesText(heldAt, place, people, content);
    }

    public String getWrittenBy() {
        return writtenBy;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}
