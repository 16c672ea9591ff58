package vn.gov.laichau.dvc.correspondence;

import java.time.Instant;
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
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * One message about a dossier, from its applicant or to him (Điều 13.4c). Never changed; what the applicant wrote waits
 * until somebody answers, or says that no answer is needed.
 */
@Entity
@Table(schema = "dvc", name = "message")
class Message {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "message")
    @SequenceGenerator(name = "message", schema = "dvc", sequenceName = "message_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "side")
    private MessageSide side;

    @Column(name = "author")
    private String author;

    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    /** For which unit an officer wrote. */
    @Column(name = "unit_id")
    private Long unit;

    @Column(name = "body")
    private String body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "read_at")
    private Instant readAt;

    @Column(name = "waiting")
    private boolean waiting;

    protected Message() {
    }

    private Message(Dossier dossier, MessageSide side, Words words, StoredFile file, Stamp stamp) {
        words.requireSaid(file != null);
        this.dossier = dossier;
        this.side = side;
        this.body = words.text();
        this.file = file;
        this.author = stamp.actor();
        this.onBehalfOf = stamp.onBehalfOf();
        this.writtenAt = stamp.at();
    }

    static Message fromApplicant(Dossier dossier, Words words, StoredFile file, Stamp stamp) {
        var message = new Message(dossier, MessageSide.APPLICANT, words, file, stamp);
        message.waiting = true;
        return message;
    }

    static Message fromAgency(Dossier dossier, long unit, Words words, StoredFile file, Stamp stamp) {
        var message = new Message(dossier, MessageSide.AGENCY, words, file, stamp);
        message.unit = unit;
        return message;
    }

    /** Somebody has answered, or said that no answer is needed. */
    void settle() {
        waiting = false;
    }

    boolean isWaiting() {
        return waiting;
    }

    UUID getUuid() {
        return uuid;
    }

    MessageSide getSide() {
        return side;
    }

    String getAuthor() {
        return author;
    }

    String getOnBehalfOf() {
        return onBehalfOf;
    }

    Long getUnit() {
        return unit;
    }

    /** In few words; a file that speaks for itself by its name. */
    String told() {
        return body.isEmpty() ? "“" + file.getName() + "”" : body;
    }

    String getBody() {
        return body;
    }

    StoredFile getFile() {
        return file;
    }

    Instant getWrittenAt() {
        return writtenAt;
    }

    Instant getReadAt() {
        return readAt;
    }
}
