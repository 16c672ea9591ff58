package vn.gov.laichau.dvc.workflow;

import java.time.Instant;
import java.util.List;
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

/** One thing to be done with a dossier by one unit; somebody of the unit may hold it (Điều 8). */
@Entity
@Table(schema = "dvc", name = "task")
public class Task {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "task")
    @SequenceGenerator(name = "task", schema = "dvc", sequenceName = "task_seq", allocationSize = 50)
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

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private TaskKind kind;

    /** Key of the handoff that brought it; {@code null} when none did. */
    @Column(name = "handoff_id")
    private Long handoff;

    /** The one role that may do it, where the process names one; {@code null}: all roles of the kind. */
    @Column(name = "role")
    private String role;

    @Column(name = "holder")
    private String holder;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "first_read_at")
    private Instant firstReadAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    protected Task() {
    }

    Task(Dossier dossier, Unit unit, TaskKind kind, Long handoff, Instant dueAt, Stamp stamp) {
        this.dossier = dossier;
        this.unit = unit;
        this.kind = kind;
        this.handoff = handoff;
        this.dueAt = dueAt;
        this.openedAt = stamp.at();
    }

    /** Only who has this role may do it; empty or {@code null}: all roles of the kind. */
    public Task onlyFor(String only) {
        role = only == null || only.isEmpty() ? null : only;
        return this;
    }

    /** Whoever serves in its unit with one of these may do it. */
    public List<String> roles() {
        return role == null ? kind.roles() : List.of(role);
    }

    /** An officer of the unit takes it; who holds it already keeps it. */
    public void claim(String login) {
        if (holder != null && !holder.equals(login)) {
            throw new HeldBySomeoneElse();
        }
        holder = login;
    }

    /** The head of the division gives it to one of his officers. */
    void assign(String login) {
        holder = login;
        firstReadAt = null;
    }

    void read(Instant at) {
        if (firstReadAt == null) {
            firstReadAt = at;
        }
    }

    /** Who does it need not have taken it before; what somebody else has taken is his. */
    public void claimAndClose(String login, Stamp stamp) {
        claim(login);
        close(stamp);
    }

    void close(Stamp stamp) {
        closedAt = stamp.at();
        closedBy = stamp.actor();
    }

    /** It was still to be done at that moment, or came later. */
    public boolean isOpenAfter(Instant moment) {
        return closedAt == null || !closedAt.isBefore(moment);
    }

    public UUID getUuid() {
        return uuid;
    }

    public Dossier getDossier() {
        return dossier;
    }

    public Unit getUnit() {
        return unit;
    }

    public TaskKind getKind() {
        return kind;
    }

    public Long getHandoff() {
        return handoff;
    }

    public Instant getDueAt() {
        return dueAt;
    }

    public String getHolder() {
        return holder;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    /** {@code null} while it is to be done. */
    public Instant getClosedAt() {
        return closedAt;
    }

    /** Who did it. */
    public String getClosedBy() {
        return closedBy;
    }
}
