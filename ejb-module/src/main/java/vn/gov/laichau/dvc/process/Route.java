package vn.gov.laichau.dvc.process;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/**
 * The steps that a dossier goes through, in order, for the conditions that hold for it. A step comes once: where the
 * definition leads back, or to a step that is not there, the route ends and is not complete.
 */
public record Route(List<Step> steps, boolean complete) implements Serializable {

    public static Route of(ProcessDefinition process, Conditions conditions) {
        return process.first().map(first -> from(process, first, conditions)).orElse(new Route(List.of(), false));
    }

    /** From a step on, the step itself included. */
    public static Route from(ProcessDefinition process, Step start, Conditions conditions) {
        var taken = new LinkedHashSet<Step>();
        var next = Optional.of(start);
        while (next.isPresent() && taken.add(next.get())) {
            next = process.after(next.get(), conditions);
        }
        var steps = List.copyOf(taken);
        return new Route(steps, steps.get(steps.size() - 1).kind() == StepKind.RETURN);
    }

    /** The steps after this one; none when it is not on the route. */
    public List<Step> after(Step step) {
        int at = steps.indexOf(step);
        return at < 0 ? List.of() : steps.subList(at + 1, steps.size());
    }

    /** A decision is final when no other comes after it on the way. */
    public boolean isFinal(Step decision) {
        return decision.kind() == StepKind.DECIDE
                && after(decision).stream().noneMatch(step -> step.kind() == StepKind.DECIDE);
    }

    /**
     * The handling of the same stretch, to which a step sends back: the last one before it, or the step itself. A stretch
     * begins where another agency takes over, or after a decision that was not final.
     */
    public Optional<Step> handlingBefore(Step step) {
        boolean afterDecision = step.kind() == StepKind.ISSUE || step.kind() == StepKind.RETURN;
        for (int i = steps.indexOf(step); i >= 0; i--) {
            var before = steps.get(i);
            if (before.kind() == StepKind.HANDLE) {
                return Optional.of(before);
            }
            if (before.kind() == StepKind.TAKE_OVER
                    || before.kind() == StepKind.DECIDE && !before.equals(step) && !afterDecision) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    public long hours() {
        return steps.stream().mapToLong(Step::hours).sum();
    }
}
