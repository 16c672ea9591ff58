package vn.gov.laichau.dvc.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A process as an agency publishes it and as it is run: one and the same (Điều 12.3, 12.4). Steps without a key get one. */
public record ProcessDefinition(List<Step> steps) implements Serializable {

    public ProcessDefinition {
        var keyed = new ArrayList<Step>();
        for (var step : steps == null ? List.<Step>of() : steps) {
            keyed.add(step.key().isBlank() ? step.keyed("b" + (keyed.size() + 1)) : step);
        }
        steps = List.copyOf(keyed);
    }

    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    public Optional<Step> first() {
        return steps.stream().findFirst();
    }

    /** The step after this one when no branch is taken: the one it names, else the next in the list. */
    public Optional<Step> after(Step step) {
        if (!step.next().isBlank()) {
            return step(step.next());
        }
        int at = steps.indexOf(step);
        return at >= 0 && at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
    }

    /** Office hours of all steps in the list. */
    public int hours() {
        return steps.stream().mapToInt(Step::hours).sum();
    }
}
