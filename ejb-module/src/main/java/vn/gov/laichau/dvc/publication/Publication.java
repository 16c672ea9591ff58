package vn.gov.laichau.dvc.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.shared.Stamp;

/** A line of the log of publications: a version was published, taken back or ended; never changed but for its beginning. */
@Entity
@Table(schema = "dvc", name = "publication")
class Publication {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "publication")
    @SequenceGenerator(name = "publication", schema = "dvc", sequenceName = "publication_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProcedureVersion version;

    @Enumerated(EnumType.STRING)
    @Column(name = "act")
    private PublicationAct act;

    /** The first day of a published version, the last one of an ended one. */
    @Column(name = "day")
    private LocalDate day;

    @Column(name = "at")
    private Instant at;

    @Column(name = "by_login")
    private String by;

    /** The state of the version that was on the clerk's screen. */
    @Column(name = "seen")
    private int seen;

    @Column(name = "reason")
    private String reason;

    @Convert(converter = EffectConverter.class)
    @Column(name = "effect")
    private EffectTable effect;

    /** Groups whose dossiers are moved. */
    @Convert(converter = GroupsConverter.class)
    @Column(name = "choices")
    private List<EffectGroup> choices;

    /** Golden dossiers that failed; {@code reason} says why that is right. */
    @Convert(converter = GoldenConverter.class)
    @Column(name = "failing")
    private List<GoldenResult> failing;

    /** Null until its day has come. */
    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "moved")
    private int moved;

    protected Publication() {
    }

    private Publication(ProcedureVersion version, PublicationAct act, LocalDate day, int seen, String reason, Stamp stamp) {
        this.version = version;
        this.act = act;
        this.day = day;
        this.seen = seen;
        this.reason = reason;
        this.at = stamp.at();
        this.by = stamp.actor();
    }

    static Publication published(ProcedureVersion version, int seen, EffectTable effect, List<EffectGroup> moving,
            List<GoldenResult> failing, String reason, Stamp stamp) {
        var line = new Publication(version, PublicationAct.PUBLISH, version.getEffectiveFrom(), seen, reason, stamp);
        line.effect = effect;
        line.choices = moving;
        line.failing = failing;
        return line;
    }

    static Publication rolledBack(ProcedureVersion version, LocalDate day, int seen, String reason, Stamp stamp) {
        return new Publication(version, PublicationAct.ROLL_BACK, day, seen, reason, stamp);
    }

    static Publication retired(ProcedureVersion version, int seen, String reason, Stamp stamp) {
        var line = new Publication(version, PublicationAct.RETIRE, version.getEffectiveTo(), seen, reason, stamp);
        line.begunAt = stamp.at();
        return line;
    }

    /** Its day has come, and so many dossiers were moved. */
    void begun(int dossiers, Instant when) {
        begunAt = when;
        moved = dossiers;
    }

    /** Whether it is the same act of the same person, pressed twice. */
    boolean isBy(String actor, int screen) {
        return by.equals(actor) && seen == screen;
    }

    boolean isBegun() {
        return begunAt != null;
    }

    Long getId() {
        return id;
    }

    ProcedureVersion getVersion() {
        return version;
    }

    PublicationAct getAct() {
        return act;
    }

    LocalDate getDay() {
        return day;
    }

    Instant getAt() {
        return at;
    }

    String getBy() {
        return by;
    }

    String getReason() {
        return reason;
    }

    EffectTable getEffect() {
        return effect;
    }

    List<EffectGroup> getChoices() {
        return choices == null ? List.of() : choices;
    }

    List<GoldenResult> getFailing() {
        return failing == null ? List.of() : failing;
    }

    int getMoved() {
        return moved;
    }
}
