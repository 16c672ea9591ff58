package vn.gov.laichau.dvc.handoff;

import java.time.Instant;
import java.time.LocalDate;
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
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** One journey of a dossier from a unit to another (chuyển, phối hợp; Điều 8.1). */
@Entity
@Table(schema = "dvc", name = "handoff")
public class Handoff {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "handoff")
    @SequenceGenerator(name = "handoff", schema = "dvc", sequenceName = "handoff_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private HandoffKind kind;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "from_unit_id")
    private Unit from;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "to_unit_id")
    private Unit to;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "replies_to_id")
    private Handoff repliesTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private HandoffState state = HandoffState.SENT;

    @Column(name = "question")
    private String question;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "answer")
    private String answer;

    @Column(name = "answered_by")
    private String answeredBy;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "last_sent_at")
    private Instant lastSentAt;

    @Column(name = "sendings")
    private int sendings = 1;

    @Column(name = "arrived_at")
    private Instant arrivedAt;

    @Column(name = "dead_at")
    private Instant deadAt;

    protected Handoff() {
    }

    Handoff(Dossier dossier, HandoffKind kind, Unit from, Unit to, Stamp stamp) {
        this.dossier = dossier;
        this.kind = kind;
        this.from = from;
        this.to = to;
        this.sentBy = stamp.actor();
        this.sentAt = stamp.at();
        this.lastSentAt = stamp.at();
    }

    static Handoff consultation(Dossier dossier, Unit from, Unit to, String question, LocalDate answerBy,
            Stamp stamp) {
        var asked = new Handoff(dossier, HandoffKind.CONSULTATION, from, to, stamp);
        asked.question = question;
        asked.answerBy = answerBy;
        return asked;
    }

    /** The way back of an opinion. */
    Handoff reply(String words, Stamp stamp) {
        answer = words;
        answeredBy = stamp.actor();
        answeredAt = stamp.at();
        var reply = new Handoff(dossier, HandoffKind.REPLY, to, from, stamp);
        reply.repliesTo = this;
        return reply;
    }

    /** Returns whether this is the first arrival: a message delivered twice arrives once. */
    boolean arrive(Instant at) {
        if (arrivedAt != null) {
            return false;
        }
        arrivedAt = at;
        deadAt = null;
        state = HandoffState.ARRIVED;
        return true;
    }

    /** The reply has reached the unit that asked. */
    void answered() {
        state = HandoffState.ANSWERED;
    }

    /** All tries have failed. Returns false when it has arrived after all, or is dead already. */
    boolean die(Instant at) {
        if (state != HandoffState.SENT) {
            return false;
        }
        state = HandoffState.DEAD;
        deadAt = at;
        return true;
    }

    /** Somebody sends a dead handoff again. */
    void revive(Instant at) {
        if (state != HandoffState.DEAD) {
            throw new NotUndelivered();
        }
        state = HandoffState.SENT;
        deadAt = null;
        sentAgain(at);
    }

    void sentAgain(Instant at) {
        lastSentAt = at;
        sendings++;
    }

    /** An opinion has been asked for and has not come back. */
    boolean isOpenQuestion() {
        return kind == HandoffKind.CONSULTATION && state != HandoffState.ANSWERED;
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public HandoffKind getKind() {
        return kind;
    }

    public Unit getFrom() {
        return from;
    }

    public Unit getTo() {
        return to;
    }

    public Handoff getRepliesTo() {
        return repliesTo;
    }

    public HandoffState getState() {
        return state;
    }

    public String getQuestion() {
        return question;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public String getAnswer() {
        return answer;
    }

    public String getAnsweredBy() {
        return answeredBy;
    }

    public Instant getAnsweredAt() {
        return answeredAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public Instant getDeadAt() {
        return deadAt;
    }
}
