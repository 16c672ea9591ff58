package vn.gov.laichau.dvc.inbox;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shares dossiers out among officers: each goes to whoever has the least open work by then, the first named if equal. */
final class EvenDistribution {

    private EvenDistribution() {
    }

    /** For each of {@code count} dossiers, in their order, the login of who gets it. */
    static List<String> of(int count, List<String> logins, Map<String, Integer> held) {
        var load = new LinkedHashMap<String, Integer>();
        logins.forEach(login -> load.put(login, held.getOrDefault(login, 0)));
        var plan = new ArrayList<String>();
        for (int i = 0; i < count && !load.isEmpty(); i++) {
            var least = load.entrySet().stream().min(Comparator.comparingInt(Map.Entry::getValue)).orElseThrow();
            plan.add(least.getKey());
            least.setValue(least.getValue() + 1);
        }
        return plan;
    }
}
