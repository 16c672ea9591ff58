package vn.gov.laichau.dvc.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;
import vn.gov.laichau.dvc.process.UnitRule.Place;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Finds what is wrong with a definition before anybody is asked to work by it (Điều 9.1, 12.3): every way ends at the desk,
 * no step is dead, nobody decides what he proposed, and the longest way fits into the time of the law.
 */
public final class ProcessCheck {

    static final int MOST_STEPS = 200;
    static final int LONGEST_NAME = 300;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private final ProcessDefinition process;
    private final Predicate<String> sound;
    private final List<ProcessProblem> problems = new ArrayList<>();

    private ProcessCheck(ProcessDefinition process, Predicate<String> sound) {
        this.process = process;
        this.sound = sound;
    }

    /**
     * @param legalHours office hours that the law leaves; empty where no limit is known
     * @param promisedHours office hours that the agency promises; empty where it promises no less than the law
     * @param sound whether a condition can be reckoned over the answers of the form
     */
    public static List<ProcessProblem> problems(ProcessDefinition process, OptionalLong legalHours,
            OptionalLong promisedHours, Predicate<String> sound) {
        var check = new ProcessCheck(process, sound);
        if (check.canBeRead()) {
            process.steps().forEach(check::step);
            check.ends();
            check.ways(legalHours, promisedHours);
        }
        return List.copyOf(check.problems);
    }

    // ---- what each step says -------------------------------------------------------------------------------------

    private boolean canBeRead() {
        var steps = process.steps();
        if (steps.isEmpty()) {
            problems.add(ProcessProblem.ofAll(ProcessRule.NO_STEPS, ""));
        } else if (steps.size() > MOST_STEPS) {
            problems.add(ProcessProblem.ofAll(ProcessRule.TOO_MANY_STEPS, MOST_STEPS));
        }
        var keys = new HashSet<String>();
        steps.forEach(step -> {
            if (!KEY.matcher(step.key()).matches()) {
                add(ProcessRule.KEY_WRONG, step, step.key());
            }
            if (!keys.add(step.key())) {
                add(ProcessRule.KEY_TWICE, step, step.key());
            }
            if (step.kind() == null) {
                add(ProcessRule.KIND_MISSING, step, "");
            }
        });
        return problems.isEmpty();
    }

    private void step(Step step) {
        if (step.name().isBlank()) {
            add(ProcessRule.NAME_MISSING, step, "");
        } else if (step.name().length() > LONGEST_NAME) {
            add(ProcessRule.NAME_TOO_LONG, step, LONGEST_NAME);
        }
        if (step.hours() < 0) {
            add(ProcessRule.HOURS_NEGATIVE, step, step.hours());
        }
        if (!step.role().isEmpty() && !Role.OF_OFFICERS.contains(step.role())) {
            add(ProcessRule.ROLE_UNKNOWN, step, step.role());
        } else if (!step.role().isEmpty() && !step.kind().roles().contains(step.role())) {
            add(ProcessRule.ROLE_UNFIT, step, step.role());
        }
        unit(step, step.unit());
        if (step.unit().place() != null && !step.kind().places().contains(step.unit().place())) {
            add(ProcessRule.PLACE_UNFIT, step, step.unit().place());
        }
        if ((step.kind() == StepKind.CHECK || step.kind() == StepKind.RETURN)
                && step.unit().agency() != AgencyRule.RECEIVING) {
            add(ProcessRule.NOT_THE_RECEIVING_AGENCY, step, "");
        }
        step.consultations().forEach(consultation -> consultation(step, consultation));
        step.branches().forEach(branch -> branch(step, branch));
        if (!step.next().isEmpty() && process.step(step.next()).isEmpty()) {
            add(ProcessRule.NEXT_UNKNOWN, step, step.next());
        }
        outputs(step);
    }

    private void unit(Step step, UnitRule unit) {
        if (unit.place() == null) {
            add(ProcessRule.PLACE_MISSING, step, "");
        } else if (unit.place() == Place.DIVISION && unit.division().isBlank()) {
            add(ProcessRule.DIVISION_MISSING, step, "");
        }
        if (unit.agency() != AgencyRule.RECEIVING && unit.code().isBlank()) {
            add(ProcessRule.AGENCY_MISSING, step, "");
        }
    }

    private void consultation(Step step, Consultation consultation) {
        if (step.kind() != StepKind.HANDLE) {
            add(ProcessRule.CONSULTATION_UNFIT, step, "");
        }
        unit(step, consultation.unit());
        if (consultation.unit().place() != null && !StepKind.HANDLE.places().contains(consultation.unit().place())) {
            add(ProcessRule.PLACE_UNFIT, step, consultation.unit().place());
        }
        if (consultation.question().isBlank()) {
            add(ProcessRule.QUESTION_MISSING, step, "");
        }
        if (consultation.hours() <= 0) {
            add(ProcessRule.CONSULTATION_HOURS, step, consultation.hours());
        } else if (consultation.hours() > step.hours()) {
            add(ProcessRule.CONSULTATION_TOO_LONG, step, consultation.hours());
        }
    }

    private void branch(Step step, Branch branch) {
        if (branch.when().isBlank()) {
            add(ProcessRule.CONDITION_EMPTY, step, branch.to());
        } else if (!sound.test(branch.when())) {
            add(ProcessRule.CONDITION_WRONG, step, branch.when());
        }
        if (process.step(branch.to()).isEmpty()) {
            add(ProcessRule.BRANCH_UNKNOWN, step, branch.to());
        }
    }

    /** The text to be signed is left by a step that proposes; the rest by any handling. */
    private void outputs(Step step) {
        boolean proposes = process.mayFollow(step).stream()
                .anyMatch(next -> next.kind() == StepKind.REVIEW || next.kind() == StepKind.DECIDE);
        step.outputs().stream().filter(output -> step.kind() != StepKind.HANDLE
                || output == StepOutput.DRAFT && !proposes)
                .forEach(output -> add(ProcessRule.OUTPUT_UNFIT, step, output));
    }

    private void ends() {
        var steps = process.steps();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.kind() == StepKind.CHECK != (i == 0)) {
                add(ProcessRule.CHECK_NOT_FIRST, step, "");
            }
            if (step.kind() == StepKind.RETURN != (i == steps.size() - 1)) {
                add(ProcessRule.RETURN_NOT_LAST, step, "");
            }
        }
    }

    // ---- the ways through it -------------------------------------------------------------------------------------

    private void ways(OptionalLong legalHours, OptionalLong promisedHours) {
        var reached = new HashSet<Step>();
        reach(process.steps().get(0), reached);
        process.steps().stream().filter(step -> !reached.contains(step))
                .forEach(step -> add(ProcessRule.DEAD_STEP, step, ""));
        process.steps().stream().filter(reached::contains).filter(step -> !leadsToTheEnd(step))
                .forEach(step -> add(ProcessRule.NO_END, step, ""));
        boolean endless = loops();
        process.steps().forEach(step -> process.mayFollow(step).forEach(next -> follows(step, next)));
        process.steps().stream().filter(step -> step.kind() == StepKind.DECIDE).forEach(this::sameHand);
        handlingBeforeEveryDecision();
        if (!endless) {
            limit(ProcessRule.OVER_LEGAL_LIMIT, legalHours);
            limit(ProcessRule.OVER_PROMISE, promisedHours);
        }
    }

    private void reach(Step step, Set<Step> reached) {
        if (reached.add(step)) {
            process.mayFollow(step).forEach(next -> reach(next, reached));
        }
    }

    private boolean leadsToTheEnd(Step step) {
        var from = new HashSet<Step>();
        reach(step, from);
        return from.stream().anyMatch(found -> found.kind() == StepKind.RETURN);
    }

    /** The answers do not change on the way: a way that leads back once leads back for ever. */
    private boolean loops() {
        var looping = process.steps().stream().filter(step -> process.mayFollow(step).stream().anyMatch(next -> {
            var from = new HashSet<Step>();
            reach(next, from);
            return from.contains(step);
        })).toList();
        looping.forEach(step -> add(ProcessRule.LOOP, step, ""));
        return !looping.isEmpty();
    }

    private void follows(Step step, Step next) {
        if (!step.kind().next().contains(next.kind())) {
            add(ProcessRule.WRONG_ORDER, step, next.name());
        }
        if (step.kind() == StepKind.ASSIGN && next.kind() == StepKind.HANDLE && !step.unit().equals(next.unit())) {
            add(ProcessRule.ASSIGNED_ELSEWHERE, step, next.name());
        }
        boolean same = step.unit().sameAgency(next.unit());
        if (!same && next.kind() != StepKind.TAKE_OVER && next.kind() != StepKind.RETURN) {
            add(ProcessRule.NOT_TAKEN_OVER, next, step.name());
        }
        if (same && next.kind() == StepKind.TAKE_OVER) {
            add(ProcessRule.TAKEN_OVER_AT_HOME, next, step.name());
        }
    }

    private void sameHand(Step decision) {
        process.steps().stream().filter(step -> step.kind() == StepKind.HANDLE)
                .filter(step -> step.unit().equals(decision.unit()))
                .filter(step -> step.roles().stream().anyMatch(decision.roles()::contains))
                .forEach(step -> add(ProcessRule.SAME_HAND, decision, step.name()));
    }

    private void handlingBeforeEveryDecision() {
        var seen = Map.of(true, new HashSet<Step>(), false, new HashSet<Step>());
        walk(process.steps().get(0), false, seen);
    }

    private void walk(Step step, boolean handledBefore, Map<Boolean, HashSet<Step>> seen) {
        if (!seen.get(handledBefore).add(step)) {
            return;
        }
        if (step.kind() == StepKind.DECIDE && !handledBefore) {
            add(ProcessRule.NO_HANDLING_BEFORE, step, "");
        }
        boolean handled = switch (step.kind()) {
            case HANDLE -> true;
            case DECIDE, TAKE_OVER -> false;
            default -> handledBefore;
        };
        process.mayFollow(step).forEach(next -> walk(next, handled, seen));
    }

    private void limit(ProcessRule rule, OptionalLong limit) {
        long longest = longest(process.steps().get(0), new HashMap<>());
        if (limit.isPresent() && longest > limit.getAsLong()) {
            problems.add(ProcessProblem.ofAll(rule, longest + " / " + limit.getAsLong()));
        }
    }

    /** Office hours of the longest way from a step on. */
    private long longest(Step step, Map<Step, Long> known) {
        var before = known.get(step);
        if (before != null) {
            return before;
        }
        long rest = 0;
        for (var next : process.mayFollow(step)) {
            rest = Math.max(rest, longest(next, known));
        }
        long whole = Math.max(0, step.hours()) + rest;
        known.put(step, whole);
        return whole;
    }

    private void add(ProcessRule rule, Step step, Object argument) {
        var problem = ProcessProblem.of(rule, step, argument);
        if (!problems.contains(problem)) {
            problems.add(problem);
        }
    }
}
