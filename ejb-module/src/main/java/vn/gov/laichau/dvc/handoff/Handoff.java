package vn.gov.laichau.dvc.handoff;

import java.time.Duration;
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
import vn.gov.laichau.dvc.process.Consultation;
import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Stamp;

/** One journey of a dossier from a unit to another (chuyển, phối hợp; Điều 8.1). */
@Entity
@Table(schema = "dvc", name = "handoff")
public class Handoff {

    /** What arrives within this time has the limit that its letter names. */
    private static final Duration AT_ONCE = Duration.ofMinutes(5);

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

    /** Key of the step that asked by itself; {@code null} when a person asked. */
    @Column(name = "asked_in_step")
    private String askedInStep;

    /** Office hours from its arrival on; {@code null} when a day was given. */
    @Column(name = "answer_hours")
    private Integer answerHours;

    @Column(name = "answer_due_at")
    private Instant answerDueAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "silence")
    private Silence silence = Silence.WAIT;

    /** When the desk was told that no answer came in time. */
    @Column(name = "late_told_at")
    private Instant lateToldAt;

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

    /** A person asks, until the end of a day. */
    public static Handoff consultation(Dossier dossier, Unit from, Unit to, String question, LocalDate answerBy,
            Stamp stamp) {
        var asked = new Handoff(dossier, HandoffKind.CONSULTATION, from, to, stamp);
        asked.question = question;
        asked.answerBy = answerBy;
        asked.answerDueAt = answerBy.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant();
        return asked;
    }

    /** A person asks, for so many office hours; {@code due} if it arrived now. */
    public static Handoff question(Dossier dossier, Unit from, Unit to, String question, int hours, Silence silence,
            Instant due, Stamp stamp) {
        var asked = new Handoff(dossier, HandoffKind.CONSULTATION, from, to, stamp);
        asked.question = question;
        asked.answerHours = hours;
        asked.silence = silence;
        asked.answerDueOn(due);
        return asked;
    }

    /** The process asks, for so many office hours; {@code due} if it arrived now. */
    public static Handoff consultation(Dossier dossier, Unit from, Unit to, Consultation consultation, Instant due,
            Stamp stamp) {
        var asked = new Handoff(dossier, HandoffKind.CONSULTATION, from, to, stamp);
        asked.question = consultation.question();
        asked.askedInStep = dossier.getStep();
        asked.answerHours = consultation.hours();
        asked.silence = consultation.silence();
        asked.answerDueOn(due);
        return asked;
    }

    /** The hours run from the arrival on. */
    void answerDueOn(Instant due) {
        answerDueAt = due;
        answerBy = LocalDate.ofInstant(due.minusNanos(1), OfficeClock.ZONE);
    }

    /** Its hours were given and it was long on its way: they run from {@code at}, and not as its letter says. */
    boolean isLongUnderWay(Instant at) {
        return answerHours != null && at.isAfter(sentAt.plus(AT_ONCE));
    }

    /** Asked, there, and no answer in time. */
    public boolean isLate(Instant now) {
        return kind == HandoffKind.CONSULTATION && state == HandoffState.ARRIVED && answeredAt == null
                && answerDueAt != null && !answerDueAt.isAfter(now);
    }

    /** The time to answer has passed without an answer, and nothing but a person ends the waiting. */
    public boolean isOverdue(Instant now) {
        return isOpenQuestion() && answeredAt == null && answerDueAt != null && !answerDueAt.isAfter(now)
                && (silence == Silence.WAIT || state != HandoffState.ARRIVED);
    }

    /** Nobody waits for it any more: the dossier has ended, or goes on without it. */
    public void cancel() {
        if (state == HandoffState.SENT || state == HandoffState.DEAD || isOpenQuestion()) {
            state = HandoffState.CANCELLED;
        }
    }

    /** Nobody said anything, and that means consent. */
    public void fallSilent() {
        state = HandoffState.SILENT;
    }

    /** Returns whether this is the first time that the desk is told. */
    public boolean tellLate(Instant now) {
        if (lateToldAt != null) {
            return false;
        }
        lateToldAt = now;
        return true;
    }

    /** The way back of an opinion. */
    public Handoff reply(String words, Stamp stamp) {
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

    /** An opinion has been asked for, has not come back and is still waited for. */
    public boolean isOpenQuestion() {
        return kind == HandoffKind.CONSULTATION && state != HandoffState.ANSWERED && state != HandoffState.SILENT
                && state != HandoffState.CANCELLED;
    }

    boolean isCancelled() {
        return state == HandoffState.CANCELLED;
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

    public Instant getAnswerDueAt() {
        return answerDueAt;
    }

    public String getAskedInStep() {
        return askedInStep;
    }

    Integer getAnswerHours() {
        return answerHours;
    }

    public Silence getSilence() {
        return silence;
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
