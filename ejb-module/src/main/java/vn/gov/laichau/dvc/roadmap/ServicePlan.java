package vn.gov.laichau.dvc.roadmap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

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
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.Stamp;

/** An agency brings a procedure to a service level by a day (Điều 12.2). What is removed stays, with its reason. */
@Entity
@Table(schema = "dvc", name = "service_plan")
class ServicePlan {

    static final int LONGEST_REASON = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service_plan")
    @SequenceGenerator(name = "service_plan", schema = "dvc", sequenceName = "service_plan_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Unit agency;

    @Column(name = "procedure_code")
    private String procedure;

    @Column(name = "target_level")
    private int targetLevel;

    @Column(name = "due_day")
    private LocalDate day;

    @Column(name = "reason")
    private String reason;

    @Column(name = "removed_at")
    private Instant removedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    @Column(name = "lock_version")
    private int version;

    protected ServicePlan() {
    }

    ServicePlan(Unit agency, String procedure, int targetLevel, LocalDate day, Stamp stamp) {
        this.agency = agency;
        this.procedure = procedure;
        set(targetLevel, day, stamp);
    }

    /** Another level or day; why, is told to everybody. */
    void change(int level, LocalDate until, String why, int seen, Stamp stamp) {
        require(why, seen);
        reason = why;
        set(level, until, stamp);
    }

    void remove(String why, int seen, Stamp stamp) {
        require(why, seen);
        reason = why;
        removedAt = stamp.at();
        touch(stamp);
    }

    private void require(String why, int seen) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
        if (why.isBlank()) {
            throw new PlanReasonMissing();
        }
        if (why.length() > LONGEST_REASON) {
            throw new PlanReasonTooLong(LONGEST_REASON);
        }
    }

    private void set(int level, LocalDate until, Stamp stamp) {
        if (level < 2 || level > 4) {
            throw new PlanLevelWrong();
        }
        targetLevel = level;
        day = until;
        touch(stamp);
    }

    private void touch(Stamp stamp) {
        changedAt = stamp.at();
        changedBy = stamp.actor();
    }

    /** {@code level}: the level that the agency offers today, 0 when it offers nothing. */
    PlanState state(int level, LocalDate today) {
        if (level >= targetLevel) {
            return PlanState.REACHED;
        }
        return today.isAfter(day) ? PlanState.LATE : PlanState.PLANNED;
    }

    UUID getUuid() {
        return uuid;
    }

    Unit getAgency() {
        return agency;
    }

    String getProcedure() {
        return procedure;
    }

    int getTargetLevel() {
        return targetLevel;
    }

    LocalDate getDay() {
        return day;
    }

    String getReason() {
        return reason;
    }

    int getVersion() {
        return version;
    }
}
