package vn.gov.laichau.dvc.delegation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Delegation;
import vn.gov.laichau.dvc.organization.DelegationEnded;
import vn.gov.laichau.dvc.organization.Delegations;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** Leaders and heads delegate their decisions; whoever is away is replaced for a time (Điều 8; NĐ 30/2020 Art 13). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class Delegating {

    private static final List<String> DECIDING = List.of(Role.LEADER, Role.DIVISION_HEAD);

    @Inject
    Delegations delegations;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    Procedures procedures;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<Witnessed> witnessed;

    @Inject
    Event<DelegationEnded> ended;

    @Inject
    Clock clock;

    /** The latest that I gave or took, and those in units that I head. */
    public List<DelegationView> list() {
        var found = delegations.latest(officer.login(), headedUnits());
        var people = new HashSet<String>();
        found.forEach(given -> {
            people.add(given.getGiver());
            people.add(given.getTaker());
            people.add(given.getGivenBy());
            people.add(given.getEndedBy());
        });
        people.remove(null);
        var names = officers.names(people);
        return found.stream().map(given -> view(given, names)).toList();
    }

    /** Places that I may give: my own; those of the people of a division that I head, or of my agency, for an absence. */
    public List<GivenPlace> places() {
        var places = new LinkedHashMap<String, GivenPlace>();
        for (var role : Role.OF_OFFICERS) {
            officer.ownUnitIdsWith(role).stream().sorted().map(units::get)
                    .forEach(unit -> add(places, officer.login(), unit, DECIDING.contains(role) ? role : null));
        }
        for (long key : headedUnits()) {
            var unit = units.get(key);
            officers.servingIn(key, Role.OF_OFFICERS.toArray(String[]::new))
                    .forEach(colleague -> add(places, colleague.login(), unit, null));
        }
        return List.copyOf(places.values());
    }

    /** Names of fields of which I may give only a part. */
    public List<String> fields() {
        return procedures.inForce(LocalDate.now(clock)).values().stream()
                .map(version -> version.getProcedure().getFieldName()).filter(name -> !name.isBlank()).distinct().sorted()
                .toList();
    }

    @Audited
    public void give(DelegationWish wish) {
        var today = LocalDate.now(clock);
        var unit = units.get(wish.unit());
        var place = places().stream().filter(one -> one.giver().equals(wish.giver()) && one.unit().equals(wish.unit())
                && (wish.isAbsence() || wish.role().equals(one.role()))).findFirst()
                .orElseThrow(() -> new NotFound("place", wish.giver()));
        DelegationRules.requireDays(wish.firstDay(), wish.lastDay(), today);
        DelegationRules.requireReason(wish.reason());
        if (place.takers().stream().noneMatch(taker -> taker.login().equals(wish.taker()))) {
            throw new TakerNotFitting();
        }
        boolean leader = officers.rolesIn(wish.giver(), unit.getId()).contains(Role.LEADER);
        DelegationRules.requireCapacity(leader, wish.capacity(), rolesIn(unit.agency(), wish.taker()),
                officers.rolesIn(wish.taker(), unit.getId()).contains(Role.LEADER));
        requireKnown(wish.scope(), today);
        delegations.hold(wish.giver(), wish.taker());
        DelegationRules.requireNoContradiction(wish, unit.getId(),
                delegations.between(List.of(wish.giver(), wish.taker()), wish.firstDay()),
                login -> officers.names(List.of(login)).getOrDefault(login, login));
        var given = new Delegation(wish.giver(), wish.taker(), unit, wish.role(), leader ? wish.capacity() : null,
                wish.isAbsence() ? List.of() : wish.scope(), wish.firstDay(), wish.lastDay(), wish.reason().strip(),
                officer.stamp());
        delegations.add(given);
        witnessed.fire(new Witnessed("Delegating.given", given.getUuid(), "%s to %s in %s as %s, %s to %s, %s".formatted(
                wish.giver(), wish.taker(), unit.getCode(), wish.isAbsence() ? "absence" : wish.role(), wish.firstDay(),
                wish.lastDay(), wish.scope().isEmpty() ? "all" : String.join("; ", wish.scope()))));
    }

    /** Ends it before its last day; from now on the taker may do nothing by it. */
    @Audited
    public void end(UUID id) {
        var given = delegations.get(id);
        if (!mayEnd(given)) {
            throw new NotFound("delegation", id);
        }
        given.end(officer.stamp());
        ended.fire(new DelegationEnded(given.getUnit().getId()));
    }

    private boolean mayEnd(Delegation given) {
        return given.getGiver().equals(officer.login()) || given.getGivenBy().equals(officer.login())
                || headedUnits().contains(given.getUnit().getId());
    }

    private void requireKnown(Collection<String> scope, LocalDate today) {
        if (scope.isEmpty()) {
            return;
        }
        var known = new HashSet<>(procedures.inForce(today).keySet());
        known.addAll(fields());
        scope.stream().filter(one -> !known.contains(one)).findFirst().ifPresent(one -> {
            throw new ScopeUnknown(one);
        });
    }

    /** Divisions that I head; as a leader every part of my agency. Nothing of what I only do for others. */
    private Collection<Long> headedUnits() {
        var headed = new TreeSet<>(officer.ownUnitIdsWith(Role.DIVISION_HEAD));
        officer.ownUnitIdsWith(Role.LEADER).stream().map(units::get).forEach(leadership -> {
            headed.add(leadership.getId());
            units.partsOf(leadership.agency()).forEach(part -> headed.add(part.getId()));
        });
        return headed;
    }

    private void add(Map<String, GivenPlace> places, String giver, Unit unit, String role) {
        var key = giver + "/" + unit.getCode();
        var known = places.get(key);
        if (known != null && (known.role() != null || role == null)) {
            return;
        }
        places.put(key, new GivenPlace(key, giver, officers.names(List.of(giver)).getOrDefault(giver, giver), unit.getUuid(),
                unit.getName(), role, takers(giver, unit)));
    }

    /** A leader's place is filled by a leader or a head of his agency; another one by a colleague or a head of it. */
    private List<OfficerView> takers(String giver, Unit unit) {
        var found = new HashMap<String, OfficerView>();
        if (unit.getKind() == UnitKind.LEADERSHIP) {
            officers.servingInAgency(unit.agency().getId(), DECIDING).forEach(one -> found.put(one.login(), one));
        } else {
            officers.servingIn(unit.getId(), Role.OF_OFFICERS.toArray(String[]::new))
                    .forEach(one -> found.put(one.login(), one));
            officers.servingInAgency(unit.agency().getId(), List.of(Role.DIVISION_HEAD))
                    .forEach(one -> found.put(one.login(), one));
        }
        found.remove(giver);
        return found.values().stream().sorted((one, other) -> one.fullName().compareTo(other.fullName())).toList();
    }

    private Collection<String> rolesIn(Unit agency, String login) {
        return officers.unitsByRole(login).entrySet().stream().filter(entry -> entry.getValue().stream()
                .anyMatch(unit -> units.get(unit).agency().getId().equals(agency.getId()))).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private DelegationView view(Delegation given, Map<String, String> names) {
        var today = LocalDate.now(clock);
        var state = given.getEndedAt() != null ? DelegationState.ENDED
                : given.getLastDay().isBefore(today) ? DelegationState.OVER
                : given.isValid(today) ? DelegationState.IN_FORCE : DelegationState.TO_COME;
        boolean open = state == DelegationState.IN_FORCE || state == DelegationState.TO_COME;
        return new DelegationView(given.getUuid(), name(names, given.getGiver()), name(names, given.getTaker()),
                given.getUnit().getName(), given.isAbsence(), given.getRole(), given.getCapacity(),
                new ArrayList<>(given.getScope()), given.getFirstDay(), given.getLastDay(), given.getReason(),
                name(names, given.getGivenBy()), given.getEndedAt(), name(names, given.getEndedBy()), state,
                open && mayEnd(given));
    }

    private static String name(Map<String, String> names, String login) {
        return login == null ? null : names.getOrDefault(login, login);
    }
}
