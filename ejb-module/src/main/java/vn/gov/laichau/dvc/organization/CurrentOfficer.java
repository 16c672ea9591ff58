package vn.gov.laichau.dvc.organization;

import java.security.Principal;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;

import vn.gov.laichau.dvc.shared.Stamp;

/**
 * The officer who is logged in, the units in which he serves today and whose place he fills. Read once in a
 * transaction, never kept longer.
 */
@ApplicationScoped
public class CurrentOfficer {

    @Inject
    Principal caller;

    @Inject
    Officers officers;

    @Inject
    Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    public String login() {
        return caller.getName();
    }

    public Stamp stamp() {
        return new Stamp(caller.getName(), clock.instant());
    }

    /** As above, and in whose place, when he does not serve there himself in one of these roles. */
    public Stamp stampIn(long unit, Subject subject, Collection<String> anyRole) {
        return new Stamp(caller.getName(), clock.instant(), standIn(unit, subject, anyRole).map(StandIn::giver)
                .orElse(null));
    }

    /** In whose place he acts there; empty when he serves there himself, and when he has nothing to do there. */
    public Optional<StandIn> standIn(long unit, Subject subject, Collection<String> anyRole) {
        if (anyRole.stream().anyMatch(role -> own(unit).contains(role))) {
            return Optional.empty();
        }
        return reads().standIns().stream().filter(one -> one.unit() == unit && anyRole.contains(one.role())
                && one.covers(subject)).findFirst();
    }

    /** He does the work of this colleague of the unit, who is away. */
    public boolean isInPlaceOf(String login, long unit) {
        return reads().standIns().stream().anyMatch(one -> one.absence() && one.unit() == unit && one.giver().equals(login));
    }

    /** What he may do today in the place of others. */
    public List<StandIn> standIns() {
        return reads().standIns();
    }

    /** He serves there himself, or fills the place of somebody for all procedures. */
    public boolean serves(long unit, String role) {
        return own(unit).contains(role) || reads().standIns().stream()
                .anyMatch(one -> one.isUnlimited() && one.unit() == unit && one.role().equals(role));
    }

    /** As above, or fills the place of somebody for this procedure or its field. */
    public boolean serves(long unit, String role, Subject subject) {
        return serves(unit, role)
                || standIn(unit, subject, List.of(role)).filter(one -> one.role().equals(role)).isPresent();
    }

    /** Refuses an officer who does not serve in the unit today in one of these roles. */
    public void require(long unit, String... anyRole) {
        if (List.of(anyRole).stream().noneMatch(role -> serves(unit, role))) {
            throw new NotYourUnit();
        }
    }

    /** As above; the place of somebody may also be filled for this procedure or its field alone. */
    public void require(long unit, Subject subject, String... anyRole) {
        if (List.of(anyRole).stream().noneMatch(role -> serves(unit, role, subject))) {
            throw new NotYourUnit();
        }
    }

    public Set<Long> unitIds() {
        var units = new HashSet<>(reads().own().keySet());
        reads().standIns().stream().filter(StandIn::isUnlimited).forEach(one -> units.add(one.unit()));
        return units;
    }

    /** As above, with the units where he fills the place of somebody for this procedure or its field. */
    public Set<Long> unitIds(Subject subject) {
        var units = new HashSet<>(unitIds());
        reads().standIns().stream().filter(one -> one.covers(subject)).forEach(one -> units.add(one.unit()));
        return units;
    }

    public Set<Long> unitIdsWith(String role) {
        var units = ownUnitIdsWith(role);
        reads().standIns().stream().filter(one -> one.isUnlimited() && one.role().equals(role))
                .forEach(one -> units.add(one.unit()));
        return units;
    }

    /** Only where he serves himself. */
    public Set<Long> ownUnitIdsWith(String role) {
        var units = new HashSet<Long>();
        reads().own().forEach((unit, roles) -> {
            if (roles.contains(role)) {
                units.add(unit);
            }
        });
        return units;
    }

    private Set<String> own(long unit) {
        return reads().own().getOrDefault(unit, Set.of());
    }

    private Reads reads() {
        var key = CurrentOfficer.class.getName() + caller.getName();
        var known = (Reads) transaction.getResource(key);
        if (known == null) {
            var own = new HashMap<Long, Set<String>>();
            officers.servicesToday(login()).forEach(service -> own
                    .computeIfAbsent(service.getUnit().getId(), unit -> new HashSet<>()).add(service.getRole()));
            known = new Reads(own, officers.standInsToday(login()));
            transaction.putResource(key, known);
        }
        return known;
    }

    /** Roles by unit, and what is done for others. */
    private record Reads(Map<Long, Set<String>> own, List<StandIn> standIns) {
    }
}
