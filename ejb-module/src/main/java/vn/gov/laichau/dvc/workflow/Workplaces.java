package vn.gov.laichau.dvc.workflow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import vn.gov.laichau.dvc.organization.CurrentOfficer;

/** The units in which an officer serves today, by the roles that may do a kind of task. */
class Workplaces {

    private final Map<String, Set<Long>> byRole = new TreeMap<>();
    private final Set<Long> all = new HashSet<>();

    Workplaces(TaskKind kind, CurrentOfficer officer) {
        kind.roles().forEach(role -> {
            var units = officer.unitIdsWith(role);
            if (!units.isEmpty()) {
                byRole.put(role, units);
                all.addAll(units);
            }
        });
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Over the task {@code t} and its unit {@code u}: open to every role of the kind, or to one that he has there. */
    String condition() {
        var words = new StringBuilder("((t.role is null and u.id in :units)");
        for (int i = 0; i < byRole.size(); i++) {
            words.append(" or (t.role = :role").append(i).append(" and u.id in :units").append(i).append(')');
        }
        return words.append(") ").toString();
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>(Map.of("units", all));
        int number = 0;
        for (var entry : byRole.entrySet()) {
            parameters.put("role" + number, entry.getKey());
            parameters.put("units" + number, entry.getValue());
            number++;
        }
        return parameters;
    }
}
