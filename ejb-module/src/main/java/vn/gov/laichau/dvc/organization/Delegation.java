package vn.gov.laichau.dvc.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
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

import vn.gov.laichau.dvc.shared.Stamp;

/**
 * For some days an officer does something in the place of another one: decides by his mandate within a scope (ủy quyền), or
 * does all his work in a unit while he is away (thay mặt khi vắng). Kept for ever; it can be ended before its last day.
 */
@Entity
@Table(schema = "dvc", name = "delegation")
public class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation")
    @SequenceGenerator(name = "delegation", schema = "dvc", sequenceName = "delegation_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "giver")
    private String giver;

    @Column(name = "taker")
    private String taker;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "absence")
    private boolean absence;

    /** The role that is filled; {@code null} for an absence: all that the absent one has in the unit. */
    @Column(name = "role")
    private String role;

    @Enumerated(EnumType.STRING)
    @Column(name = "capacity")
    private SigningCapacity capacity;

    @Column(name = "scope")
    private String scope;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reason")
    private String reason;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    protected Delegation() {
    }

    /** {@code role} is {@code null} for an absence; an empty scope means every procedure. */
    public Delegation(String giver, String taker, Unit unit, String role, SigningCapacity capacity, Collection<String> scope,
            LocalDate firstDay, LocalDate lastDay, String reason, Stamp stamp) {
        this.giver = giver;
        this.taker = taker;
        this.unit = unit;
        this.absence = role == null;
        this.role = role;
        this.capacity = capacity;
        this.scope = String.join("\n", new TreeSet<>(scope));
        this.firstDay = firstDay;
        this.lastDay = lastDay;
        this.reason = reason;
        this.givenBy = stamp.actor();
        this.givenAt = stamp.at();
    }

    public void end(Stamp stamp) {
        if (endedAt == null) {
            endedAt = stamp.at();
            endedBy = stamp.actor();
        }
    }

    public boolean isValid(LocalDate day) {
        return endedAt == null && !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Both are in force on some day. */
    public boolean meets(LocalDate first, LocalDate last) {
        return endedAt == null && !last.isBefore(firstDay) && !first.isAfter(lastDay);
    }

    /** Both hold for some dossier of this unit. */
    public boolean sharesScope(long otherUnit, String otherRole, Collection<String> otherScope) {
        boolean sameWork = unit.getId() == otherUnit && (absence || otherRole == null || role.equals(otherRole));
        return sameWork && (getScope().isEmpty() || otherScope.isEmpty()
                || !Collections.disjoint(getScope(), otherScope));
    }

    /** Holds for this procedure, or its field. */
    public boolean covers(Subject subject) {
        return as(role).covers(subject);
    }

    StandIn as(String filled) {
        return new StandIn(uuid, giver, unit.getId(), filled, absence, capacity, getScope());
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getGiver() {
        return giver;
    }

    public String getTaker() {
        return taker;
    }

    public Unit getUnit() {
        return unit;
    }

    public boolean isAbsence() {
        return absence;
    }

    public String getRole() {
        return role;
    }

    public SigningCapacity getCapacity() {
        return capacity;
    }

    public Set<String> getScope() {
        return scope.isEmpty() ? Set.of() : new LinkedHashSet<>(scope.lines().toList());
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public String getReason() {
        return reason;
    }

    public String getGivenBy() {
        return givenBy;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getEndedBy() {
        return endedBy;
    }
}
