package vn.gov.laichau.dvc.notification;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.wording.NoticeEvent;
import vn.gov.laichau.dvc.wording.NoticeText;

/** One notice to one person, as it stands in the portal. */
@Entity
@Table(schema = "dvc", name = "notice")
class Notice {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice")
    @SequenceGenerator(name = "notice", schema = "dvc", sequenceName = "notice_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "recipient")
    private String recipient;

    @Column(name = "kind")
    private String kind;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    @Column(name = "dossier")
    private UUID dossier;

    @Column(name = "at")
    private Instant at;

    @Column(name = "read_at")
    private Instant readAt;

    /** What is to be done, in the words of {@code workflow}; {@code null}: it tells of something else. */
    @Column(name = "task")
    private UUID task;

    /** Since then it waits for its reader no more. */
    @Column(name = "settled_at")
    private Instant settledAt;

    protected Notice() {
    }

    Notice(String recipient, NoticeEvent event, NoticeText text, UUID dossier, Instant at) {
        this.recipient = recipient;
        this.kind = event.name();
        this.title = text.title();
        this.body = text.body();
        this.dossier = dossier;
        this.at = at;
    }

    Notice ofTask(UUID what) {
        task = what;
        return this;
    }

    void read(Instant when) {
        if (readAt == null) {
            readAt = when;
        }
    }

    UUID getUuid() {
        return uuid;
    }

    String getRecipient() {
        return recipient;
    }

    String getKind() {
        return kind;
    }

    String getTitle() {
        return title;
    }

    String getBody() {
        return body;
    }

    UUID getDossier() {
        return dossier;
    }

    Instant getAt() {
        return at;
    }

    Instant getReadAt() {
        return readAt;
    }

    Instant getSettledAt() {
        return settledAt;
    }
}
