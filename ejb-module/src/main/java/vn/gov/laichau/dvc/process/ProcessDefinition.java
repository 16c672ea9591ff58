package vn.gov.laichau.dvc.process;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A process as an agency publishes it and as it is run: one and the same (Điều 12.3, 12.4). Steps without a key get one. */
public record ProcessDefinition(List<Step> steps) implements Serializable {

    public ProcessDefinition {
        var given = steps == null ? List.<Step>of() : steps.stream().filter(Objects::nonNull).toList();
        Set<String> taken = given.stream().map(Step::key).collect(Collectors.toCollection(HashSet::new));
        var keyed = new ArrayList<Step>();
        for (var step : given) {
            keyed.add(step.key().isBlank() ? step.keyed(free(keyed.size() + 1, taken)) : step);
        }
        steps = List.copyOf(keyed);
    }

    private static String free(int number, Set<String> taken) {
        var key = "b" + number;
        while (!taken.add(key)) {
            key += "x";
        }
        return key;
    }

    public Optional<Step> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    public Optional<Step> first() {
        return steps.stream().findFirst();
    }

    /** The handing over of the result, to which every way leads. */
    public Optional<Step> last() {
        return steps.stream().filter(step -> step.kind() == StepKind.RETURN).findFirst();
    }

    /** The step after this one when no branch is taken: the one it names, else the next in the list. */
    public Optional<Step> after(Step step) {
        if (step.kind() == StepKind.RETURN) {
            return Optional.empty();
        }
        if (!step.next().isBlank()) {
            return step(step.next());
        }
        int at = steps.indexOf(step);
        return at >= 0 && at + 1 < steps.size() ? Optional.of(steps.get(at + 1)) : Optional.empty();
    }

    /** The step after this one for a dossier: that of the first branch whose condition holds, else as without branches. */
    public Optional<Step> after(Step step, Conditions conditions) {
        return step.branches().stream().filter(branch -> conditions.holds(branch.when())).findFirst()
                .map(branch -> step(branch.to())).orElseGet(() -> after(step));
    }

    /** All steps that may come after this one. */
    List<Step> mayFollow(Step step) {
        var found = new ArrayList<Step>();
        step.branches().forEach(branch -> step(branch.to()).ifPresent(found::add));
        after(step).ifPresent(found::add);
        return found.stream().distinct().toList();
    }

    /** Office hours of all steps in the list. */
    public int hours() {
        return steps.stream().mapToInt(Step::hours).sum();
    }
}
