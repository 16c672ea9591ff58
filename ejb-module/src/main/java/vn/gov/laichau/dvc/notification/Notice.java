package vn.gov.laichau.dvc.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** One notice to one person. */
@Entity
@Table(schema = "dvc", name = "notice")
class Notice {

    /** Tries of a mail, with pauses of 1, 2, 4 … minutes, at most six hours: about three days in all. */
    static final int TRIES = 20;
    static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);

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

    @Column(name = "email")
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(name = "mail_state")
    private MailState mailState;

    @Column(name = "mail_attempts")
    private int mailAttempts;

    @Column(name = "mail_next_at")
    private Instant mailNextAt;

    @Column(name = "mailed_at")
    private Instant mailedAt;

    protected Notice() {
    }

    Notice(String recipient, String email, String kind, String title, String body, UUID dossier, Instant at) {
        this.recipient = recipient;
        this.email = email == null || email.isBlank() ? null : email.strip();
        this.kind = kind;
        this.title = title;
        this.body = body;
        this.dossier = dossier;
        this.at = at;
        this.mailState = this.email == null ? MailState.NONE : MailState.PENDING;
        this.mailNextAt = this.email == null ? null : at.plus(FIRST_PAUSE);
    }

    void read(Instant when) {
        if (readAt == null) {
            readAt = when;
        }
    }

    boolean isToBeMailed() {
        return mailState == MailState.PENDING;
    }

    void mailed(Instant when) {
        mailState = MailState.SENT;
        mailedAt = when;
        mailNextAt = null;
    }

    void mailFailed(Instant when) {
        mailAttempts++;
        if (mailAttempts >= TRIES) {
            mailState = MailState.FAILED;
            mailNextAt = null;
        } else {
            var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(mailAttempts, 10));
            mailNextAt = when.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        }
    }

    /** It is on its way once more; whoever looks next waits at least the first pause. */
    void queuedAgain(Instant when) {
        mailNextAt = when.plus(FIRST_PAUSE);
    }

    UUID getUuid() {
        return uuid;
    }

    String getRecipient() {
        return recipient;
    }

    String getEmail() {
        return email;
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

    MailState getMailState() {
        return mailState;
    }

    Instant getMailNextAt() {
        return mailNextAt;
    }
}
