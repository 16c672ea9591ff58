package vn.gov.laichau.dvc.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
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

import vn.gov.laichau.dvc.wording.NoticeChannel;
import vn.gov.laichau.dvc.wording.NoticeText;

/**
 * A notice on its way by mail or SMS. The words are those of the moment at which it was written. The row is the truth:
 * a message with its id only wakes somebody who looks at it, and {@code nextAt} says when somebody looks without one.
 */
@Entity
@Table(schema = "dvc", name = "notice_delivery")
class Delivery {

    /** Tries, with pauses of 2, 4, 8 … minutes, at most six hours: about three days in all. */
    static final int TRIES = 20;

    /** A message that was lost with its node is waited for so long. */
    static final Duration WAKING = Duration.ofMinutes(1);
    static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    /** How long the gateway is asked whether an SMS has arrived. */
    static final Duration REPORT_WITHIN = Duration.ofDays(2);
    static final Duration FIRST_REPORT = Duration.ofSeconds(15);
    /** A mail server that takes no documents does not hold the notice up: from this try on only the link goes. */
    static final int TRIES_WITH_DOCUMENT = 5;
    private static final int LONGEST_REASON = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_delivery")
    @SequenceGenerator(name = "notice_delivery", schema = "dvc", sequenceName = "notice_delivery_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    /** The notice that it carries. */
    @Column(name = "notice")
    private UUID notice;

    /** The dossier of which it tells; {@code null}: of none. */
    @Column(name = "dossier")
    private UUID dossier;

    @Enumerated(EnumType.STRING)
    @Column(name = "channel")
    private NoticeChannel channel;

    @Column(name = "address")
    private String address;

    @Column(name = "title")
    private String title;

    @Column(name = "body")
    private String body;

    /** The stored file that a mail carries, or {@code null}. */
    @Column(name = "attachment")
    private UUID attachment;

    /** Not sent in quiet hours. */
    @Column(name = "waits")
    private boolean waits;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private DeliveryState state = DeliveryState.WAITING;

    @Column(name = "attempts")
    private int attempts;

    /** When it is looked at without a message; {@code null}: never again. */
    @Column(name = "next_at")
    private Instant nextAt;

    /** Whatever message comes, nothing is done before. */
    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "quiet_until")
    private Instant quietUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "reason")
    private String reason;

    /** The gateway's own name for it. */
    @Column(name = "reference")
    private String reference;

    protected Delivery() {
    }

    Delivery(UUID notice, UUID dossier, NoticeChannel channel, String address, NoticeText text, boolean waits, Instant at) {
        this.notice = notice;
        this.dossier = dossier;
        this.channel = channel;
        this.address = address.strip();
        this.title = text.title();
        this.body = text.body();
        this.waits = waits;
        this.nextAt = at.plus(WAKING);
    }

    Delivery carrying(UUID file) {
        attachment = file;
        return this;
    }

    /** The document that goes along with the next try. */
    Optional<UUID> getDocument() {
        return Optional.ofNullable(attachment).filter(file -> attempts < TRIES_WITH_DOCUMENT);
    }

    /** A document belongs to this notice, whether it goes along or not. */
    boolean isOfDocument() {
        return attachment != null;
    }

    /** In quiet hours it stays where it is until they are over. */
    boolean keepQuiet(Instant now, QuietHours quiet) {
        if (!waits || state != DeliveryState.WAITING || !quiet.isQuiet(now)) {
            return false;
        }
        quietUntil = quiet.firstAllowed(now);
        next(quietUntil);
        return true;
    }

    /** Until then it stays where it is. */
    Delivery keptUntil(Instant when) {
        quietUntil = when;
        next(when);
        return this;
    }

    /** Also when several messages have come with its id: before its time nothing is done. */
    boolean isToBeSent(Instant now) {
        return state == DeliveryState.WAITING && isTime(now);
    }

    boolean isToBeReported(Instant now) {
        return channel == NoticeChannel.SMS && state == DeliveryState.SENT && nextAt != null && isTime(now);
    }

    private boolean isTime(Instant now) {
        return notBefore == null || !now.isBefore(notBefore);
    }

    private void next(Instant when) {
        nextAt = when;
        notBefore = when;
    }

    void sent(String gatewayReference, Instant when) {
        state = DeliveryState.SENT;
        attempts++;
        sentAt = when;
        reason = null;
        reference = gatewayReference;
        next(channel == NoticeChannel.SMS ? when.plus(FIRST_REPORT) : null);
    }

    void delivered(Instant when) {
        state = DeliveryState.DELIVERED;
        settledAt = when;
        nextAt = null;
    }

    /** It did not leave; it is tried again, or given up after the last try. */
    void failedNow(String why, Instant when, Duration firstPause) {
        attempts++;
        reason = limited(why);
        if (attempts >= TRIES) {
            settle(when);
        } else {
            var pause = firstPause.multipliedBy(1L << Math.min(attempts, 10));
            next(when.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause));
        }
    }

    /** It will never arrive. */
    void refused(String why, Instant when) {
        attempts = state == DeliveryState.WAITING ? attempts + 1 : attempts;
        reason = limited(why);
        settle(when);
    }

    private void settle(Instant when) {
        state = DeliveryState.FAILED;
        settledAt = when;
        nextAt = null;
    }

    /** It tells of what is past: it never leaves. */
    void drop(Instant when) {
        if (state == DeliveryState.WAITING) {
            state = DeliveryState.DROPPED;
            settledAt = when;
            nextAt = null;
        }
    }

    /** Nothing new from the gateway: it is asked again, more and more rarely. */
    void notYetReported(Instant when) {
        var waited = Duration.between(sentAt, when);
        next(waited.compareTo(REPORT_WITHIN) > 0 ? null
                : when.plus(waited.compareTo(FIRST_REPORT) < 0 ? FIRST_REPORT
                        : waited.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : waited));
    }

    /** The gateway has lost it: it is handed over again under the same key. */
    void lost(Instant when, Duration firstPause) {
        state = DeliveryState.WAITING;
        failedNow("404", when, firstPause);
    }

    /** An officer has it tried again from the beginning, at the address that is known now. */
    void revive(String present, Instant when) {
        if (state != DeliveryState.FAILED) {
            throw new NotGivenUp();
        }
        address = present.strip();
        state = DeliveryState.WAITING;
        attempts = 0;
        settledAt = null;
        quietUntil = null;
        notBefore = null;
        nextAt = when.plus(WAKING);
    }

    /** A message wakes somebody now; whoever looks next waits for it a while. */
    void woken(Instant when) {
        nextAt = when.plus(WAKING);
    }

    private static String limited(String why) {
        return why == null || why.length() <= LONGEST_REASON ? why : why.substring(0, LONGEST_REASON);
    }

    UUID getUuid() {
        return uuid;
    }

    UUID getNotice() {
        return notice;
    }

    UUID getDossier() {
        return dossier;
    }

    NoticeChannel getChannel() {
        return channel;
    }

    String getAddress() {
        return address;
    }

    String getTitle() {
        return title;
    }

    String getBody() {
        return body;
    }

    DeliveryState getState() {
        return state;
    }

    int getAttempts() {
        return attempts;
    }

    Instant getNextAt() {
        return nextAt;
    }

    Instant getQuietUntil() {
        return quietUntil;
    }

    Instant getSentAt() {
        return sentAt;
    }

    Instant getSettledAt() {
        return settledAt;
    }

    String getReason() {
        return reason;
    }
}
