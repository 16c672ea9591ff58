package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

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

/** A unit takes part in a dossier, and may open it as long as its part is not over (Điều 12.7). */
@Entity
@Table(schema = "dvc", name = "dossier_unit")
class Involvement {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "dossier_unit")
    @SequenceGenerator(name = "dossier_unit", schema = "dvc", sequenceName = "dossier_unit_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "dossier_id")
    private Dossier dossier;

    @Column(name = "unit_id")
    private long unit;

    @Column(name = "since")
    private Instant since;

    @Column(name = "until")
    private Instant until;

    /** Only asked for its opinion: its part ends with the answer. */
    @Column(name = "consulted")
    private boolean consulted;

    /** Keys of the papers that it may see while it is only asked, one a line; {@code null}: all. */
    @Column(name = "shown")
    private String shown;

    protected Involvement() {
    }

    Involvement(Dossier dossier, long unit, boolean consulted, Instant since) {
        this.dossier = dossier;
        this.unit = unit;
        this.consulted = consulted;
        this.since = since;
    }

    long getUnit() {
        return unit;
    }

    boolean isOpen() {
        return until == null;
    }

    /** Takes part again; one that does a step is more than one that is asked. */
    void reopen(boolean asked) {
        consulted = asked && (consulted || until != null);
        shown = null;
        until = null;
    }

    /** It sees only these papers, as long as it is only asked. */
    void show(Collection<String> papers) {
        shown = String.join("\n", papers);
    }

    boolean isOnlyAsked() {
        return consulted;
    }

    /** Empty when it may see all papers. */
    Optional<Set<String>> getShown() {
        return shown == null ? Optional.empty() : Optional.of(Set.of(shown.split("\n")));
    }

    /** The dossier has gone to another agency for good. */
    void end(Instant at) {
        until = at;
    }

    /** It has given its opinion. */
    void answered(Instant at) {
        if (consulted) {
            until = at;
        }
    }
}
