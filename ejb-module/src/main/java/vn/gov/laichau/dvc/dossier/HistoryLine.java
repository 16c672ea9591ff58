package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

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

import vn.gov.laichau.dvc.shared.Stamp;

/** One line of a dossier's history: who did what, where, when and why. Lines are only added, numbered from 0. */
@Entity
@Table(schema = "dvc", name = "dossier_history")
public class HistoryLine {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_history")
    @SequenceGenerator(name = "dossier_history", schema = "dvc", sequenceName = "dossier_history_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "position")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "verb")
    private DossierVerb verb;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_status")
    private DossierStatus from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_status")
    private DossierStatus to;

    @Column(name = "actor")
    private String actor;

    /** The officer in whose place the actor acted; {@code null} when he acted for himself. */
    @Column(name = "on_behalf_of")
    private String onBehalfOf;

    @Column(name = "unit_id")
    private Long unit;

    @Column(name = "at")
    private Instant at;

    @Column(name = "reason")
    private String reason;

    /** Numbers of the versions between which it was moved; null for every other act. */
    @Column(name = "from_number")
    private Integer fromNumber;

    @Column(name = "to_number")
    private Integer toNumber;

    protected HistoryLine() {
    }

    HistoryLine(Dossier dossier, DossierVerb verb, DossierStatus from, Long unit, Stamp stamp, String reason) {
        this.dossier = dossier;
        this.position = dossier.nextPosition();
        this.verb = verb;
        this.from = from;
        this.to = dossier.getStatus();
        this.actor = stamp.actor();
        this.onBehalfOf = stamp.onBehalfOf();
        this.unit = unit;
        this.at = stamp.at();
        this.reason = reason;
    }

    /** The line of a move from one version of the procedure to another. */
    static HistoryLine ofMove(Dossier dossier, int fromNumber, int toNumber, Stamp stamp, String reason) {
        var line = new HistoryLine(dossier, DossierVerb.MOVE_VERSION, dossier.getStatus(), null, stamp, reason);
        line.fromNumber = fromNumber;
        line.toNumber = toNumber;
        return line;
    }

    int getPosition() {
        return position;
    }

    public DossierVerb getVerb() {
        return verb;
    }

    public DossierStatus getFrom() {
        return from;
    }

    public DossierStatus getTo() {
        return to;
    }

    public String getActor() {
        return actor;
    }

    public String getOnBehalfOf() {
        return onBehalfOf;
    }

    public Long getUnit() {
        return unit;
    }

    public Instant getAt() {
        return at;
    }

    public String getReason() {
        return reason;
    }

    public Integer getFromNumber() {
        return fromNumber;
    }

    public Integer getToNumber() {
        return toNumber;
    }
}
