package vn.gov.laichau.dvc.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** Where an officer finds work today: the units in which he serves, with the kinds of task he may do there, and as what. */
record Workplaces(List<Place> places) {

    /** Tasks of one kind in one unit, open to every role of the kind, or to one of these. */
    record Place(long unit, TaskKind kind, Set<String> roles) {
    }

    /** What he may do himself. */
    static Workplaces of(CurrentOfficer officer, Collection<TaskKind> kinds) {
        var places = new ArrayList<Place>();
        kinds.forEach(kind -> {
            var byUnit = new TreeMap<Long, Set<String>>();
            kind.roles().forEach(role -> officer.unitIdsWith(role)
                    .forEach(unit -> byUnit.computeIfAbsent(unit, key -> new TreeSet<>()).add(role)));
            byUnit.forEach((unit, roles) -> places.add(new Place(unit, kind, roles)));
        });
        return new Workplaces(List.copyOf(places));
    }

    /** Everything in the units that he heads, whoever may do it. */
    static Workplaces headedBy(CurrentOfficer officer, Collection<TaskKind> kinds) {
        var units = new TreeSet<>(officer.unitIdsWith(Role.DIVISION_HEAD));
        return new Workplaces(units.stream().flatMap(unit -> kinds.stream()
                .map(kind -> new Place(unit, kind, Set.copyOf(kind.roles())))).toList());
    }

    static Set<TaskKind> everyKind() {
        return EnumSet.copyOf(Arrays.asList(TaskKind.values()));
    }

    Workplaces only(long unit) {
        return new Workplaces(places.stream().filter(place -> place.unit() == unit).toList());
    }

    Workplaces without(Set<TaskKind> kinds) {
        return new Workplaces(places.stream().filter(place -> !kinds.contains(place.kind())).toList());
    }

    Set<Long> units() {
        return places.stream().map(Place::unit).collect(Collectors.toSet());
    }

    boolean isEmpty() {
        return places.isEmpty();
    }
}
