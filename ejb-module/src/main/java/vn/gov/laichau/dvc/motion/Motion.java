package vn.gov.laichau.dvc.motion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Stamp;

/** One motion (đề nghị): who asks for what and why, who decides, and what he decided. */
@Entity
@Table(schema = "dvc", name = "motion")
class Motion {

    private static final Set<DossierVerb> BEFORE_THE_ANSWER = EnumSet.of(DossierVerb.ACCEPT, DossierVerb.ENDORSE,
            DossierVerb.DEMAND_PAYMENT, DossierVerb.RECORD_FEE);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "motion")
    @SequenceGenerator(name = "motion", schema = "dvc", sequenceName = "motion_seq", allocationSize = 50)
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
    private MotionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MotionState state = MotionState.OPEN;

    /** The unit that decides. */
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "decider_id")
    private Unit decider;

    @Column(name = "words")
    private String words;

    /** The legal ground, where one is needed. */
    @Column(name = "ground")
    private String ground;

    /** The new day of an appointment. */
    @Column(name = "day")
    private LocalDate day;

    /** What the applicant is to be asked for. */
    @Convert(converter = AsksConverter.class)
    @Column(name = "asks")
    private List<SupplementAsk> asks;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "remark")
    private String remark;

    protected Motion() {
    }

    Motion(Dossier dossier, MotionKind kind, Unit decider, String words, Stamp stamp) {
        this.dossier = dossier;
        this.kind = kind;
        this.decider = decider;
        this.words = words.strip();
        this.askedBy = stamp.actor();
        this.askedAt = stamp.at();
    }

    Motion onGround(String legalGround) {
        ground = legalGround == null || legalGround.isBlank() ? null : legalGround.strip();
        return this;
    }

    Motion until(LocalDate newDay) {
        day = newDay;
        return this;
    }

    Motion asking(List<SupplementAsk> things) {
        asks = things;
        return this;
    }

    /** The dossier is at another desk now. */
    void redirect(Unit desk) {
        decider = desk;
    }

    /** Nobody agrees to what he asked for himself, nor in the place of who did, and nothing is decided twice. */
    void requireDecidable(Stamp stamp) {
        if (state != MotionState.OPEN) {
            throw new MotionDecided();
        }
        if (askedBy.equals(stamp.actor()) || askedBy.equals(stamp.onBehalfOf())) {
            throw new OwnMotion();
        }
    }

    /**
     * The applicant wants it back: that is answered before the dossier is accepted, signed or ended by anything else, and
     * before money is asked for or taken.
     */
    boolean isAnsweredBefore(DossierVerb verb, DossierStatus to) {
        return kind == MotionKind.WITHDRAWAL && (BEFORE_THE_ANSWER.contains(verb) || !kind.isPossibleIn(to));
    }

    /** A ground in law to stop it is decided on before a result that cannot be taken back is issued. */
    boolean isDecidedBefore(DossierVerb verb) {
        return kind == MotionKind.STOP && verb == DossierVerb.ISSUE;
    }

    void agree(String said, Stamp stamp) {
        decide(MotionState.AGREED, said, stamp);
    }

    void decline(String said, Stamp stamp) {
        decide(MotionState.DECLINED, said, stamp);
    }

    /** The dossier has gone on. */
    void lapse(Stamp stamp) {
        decide(MotionState.LAPSED, null, stamp);
    }

    private void decide(MotionState decided, String said, Stamp stamp) {
        state = decided;
        remark = said == null || said.isBlank() ? null : said.strip();
        decidedBy = stamp.actor();
        decidedAt = stamp.at();
    }

    UUID getUuid() {
        return uuid;
    }

    Dossier getDossier() {
        return dossier;
    }

    MotionKind getKind() {
        return kind;
    }

    MotionState getState() {
        return state;
    }

    Unit getDecider() {
        return decider;
    }

    String getWords() {
        return words;
    }

    String getGround() {
        return ground;
    }

    LocalDate getDay() {
        return day;
    }

    List<SupplementAsk> getAsks() {
        return asks == null ? List.of() : List.copyOf(asks);
    }

    String getAskedBy() {
        return askedBy;
    }

    Instant getAskedAt() {
        return askedAt;
    }

    String getDecidedBy() {
        return decidedBy;
    }

    Instant getDecidedAt() {
        return decidedAt;
    }

    String getRemark() {
        return remark;
    }
}
