package vn.gov.laichau.dvc.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.StandIn;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.TaskKind;

/**
 * Where an officer finds work today: the units in which he serves, with the kinds of task he may do there, and as what; and
 * where he fills the place of somebody for some procedures or fields. What he has declined to sign is not among it.
 *
 * @param login of the officer
 */
record Workplaces(String login, List<Place> places) {

    /**
     * Tasks of one kind in one unit, open to every role of the kind, or to one of these.
     *
     * @param scope codes of procedures and names of fields; empty means all
     */
    record Place(long unit, TaskKind kind, Set<String> roles, Set<String> scope) {

        Place(long unit, TaskKind kind, Set<String> roles) {
            this(unit, kind, roles, Set.of());
        }
    }

    /** What he may do himself. */
    static Workplaces of(CurrentOfficer officer, Collection<TaskKind> kinds) {
        var places = new ArrayList<Place>();
        kinds.forEach(kind -> {
            var byUnit = new TreeMap<Long, Set<String>>();
            kind.roles().forEach(role -> officer.unitIdsWith(role)
                    .forEach(unit -> byUnit.computeIfAbsent(unit, key -> new TreeSet<>()).add(role)));
            byUnit.forEach((unit, roles) -> places.add(new Place(unit, kind, roles)));
            places.addAll(partly(officer.standIns(), kind, byUnit));
        });
        return new Workplaces(officer.login(), List.copyOf(places));
    }

    /** Where he fills a place for a part of the procedures and does not serve for all of them anyway. */
    static List<Place> partly(List<StandIn> standIns, TaskKind kind, Map<Long, Set<String>> whole) {
        var scopes = new TreeMap<Long, Map<String, Set<String>>>();
        standIns.stream().filter(one -> !one.isUnlimited() && kind.roles().contains(one.role())
                && !whole.containsKey(one.unit())).forEach(one -> scopes
                        .computeIfAbsent(one.unit(), unit -> new TreeMap<>())
                        .computeIfAbsent(one.role(), role -> new TreeSet<>()).addAll(one.scope()));
        var places = new ArrayList<Place>();
        scopes.forEach((unit, roles) -> roles.forEach((role, scope) ->
                places.add(new Place(unit, kind, Set.of(role), scope))));
        return places;
    }

    /** Everything in the units that he heads, whoever may do it. */
    static Workplaces headedBy(CurrentOfficer officer, Collection<TaskKind> kinds) {
        var units = new TreeSet<>(officer.unitIdsWith(Role.DIVISION_HEAD));
        return new Workplaces(officer.login(), units.stream().flatMap(unit -> kinds.stream()
                .map(kind -> new Place(unit, kind, Set.copyOf(kind.roles())))).toList());
    }

    static Set<TaskKind> everyKind() {
        return EnumSet.copyOf(Arrays.asList(TaskKind.values()));
    }

    Workplaces only(long unit) {
        return new Workplaces(login, places.stream().filter(place -> place.unit() == unit).toList());
    }

    Workplaces without(Set<TaskKind> kinds) {
        return new Workplaces(login, places.stream().filter(place -> !kinds.contains(place.kind())).toList());
    }

    Set<Long> units() {
        return places.stream().map(Place::unit).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return places.isEmpty();
    }

    /** He decides somewhere, and so may have declined to. */
    boolean isDeciding() {
        return places.stream().anyMatch(place -> place.kind() == TaskKind.DECIDE);
    }

    /** Somewhere only for some procedures or fields. */
    boolean isPartly() {
        return places.stream().anyMatch(place -> !place.scope().isEmpty());
    }
}
