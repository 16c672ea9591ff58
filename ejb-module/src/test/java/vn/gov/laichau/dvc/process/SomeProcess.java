package vn.gov.laichau.dvc.process;

import java.util.ArrayList;
import java.util.List;

import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;
import vn.gov.laichau.dvc.process.UnitRule.Place;

/** Processes for tests, and steps to change in them. */
public final class SomeProcess {

    private static final String OTHER = "H35.02";

    private SomeProcess() {
    }

    /** The five usual steps of one agency. */
    public static ProcessDefinition simple() {
        return new ProcessDefinition(List.of(step("b1", StepKind.CHECK), step("b2", StepKind.HANDLE),
                step("b3", StepKind.DECIDE), step("b4", StepKind.ISSUE), step("b5", StepKind.RETURN)));
    }

    /** Card 21 of domain.md: fourteen steps over two agencies. */
    public static ProcessDefinition twoAgencies() {
        return new ProcessDefinition(List.of(step("b1", StepKind.CHECK), step("b2", StepKind.PASS),
                step("b3", StepKind.ASSIGN), step("b4", StepKind.HANDLE), step("b5", StepKind.REVIEW),
                step("b6", StepKind.DECIDE), step("b7", StepKind.ISSUE), there("b8", StepKind.TAKE_OVER, Place.DESK),
                there("b9", StepKind.PASS, Place.DESK), there("b10", StepKind.ASSIGN, Place.DIVISION),
                there("b11", StepKind.HANDLE, Place.DIVISION), there("b12", StepKind.REVIEW, Place.DIVISION),
                there("b13", StepKind.DECIDE, Place.LEADERSHIP), step("b14", StepKind.RETURN)));
    }

    public static Step step(String key, StepKind kind) {
        return new Step(key, "step " + key, kind, null, "", 4, null, null, null, null, "");
    }

    static Step there(String key, StepKind kind, Place place) {
        return at(step(key, kind), new UnitRule(AgencyRule.FIXED, OTHER, place, place == Place.DIVISION ? "tcbc" : ""));
    }

    static Step at(Step s, UnitRule unit) {
        return new Step(s.key(), s.name(), s.kind(), unit, s.role(), s.hours(), s.actions(), s.outputs(), s.consultations(),
                s.branches(), s.next());
    }

    static Step by(Step s, String role) {
        return new Step(s.key(), s.name(), s.kind(), s.unit(), role, s.hours(), s.actions(), s.outputs(), s.consultations(),
                s.branches(), s.next());
    }

    static Step taking(Step s, int hours) {
        return new Step(s.key(), s.name(), s.kind(), s.unit(), s.role(), hours, s.actions(), s.outputs(),
                s.consultations(), s.branches(), s.next());
    }

    static Step leaving(Step s, StepOutput... outputs) {
        return new Step(s.key(), s.name(), s.kind(), s.unit(), s.role(), s.hours(), s.actions(), List.of(outputs),
                s.consultations(), s.branches(), s.next());
    }

    public static Step asking(Step s, Consultation... consultations) {
        return new Step(s.key(), s.name(), s.kind(), s.unit(), s.role(), s.hours(), s.actions(), s.outputs(),
                List.of(consultations), s.branches(), s.next());
    }

    static Step branching(Step s, String when, String to) {
        return new Step(s.key(), s.name(), s.kind(), s.unit(), s.role(), s.hours(), s.actions(), s.outputs(),
                s.consultations(), List.of(new Branch(when, to)), s.next());
    }

    static Step going(Step s, String next) {
        return new Step(s.key(), s.name(), s.kind(), s.unit(), s.role(), s.hours(), s.actions(), s.outputs(),
                s.consultations(), s.branches(), next);
    }

    static Step named(Step s, String name) {
        return new Step(s.key(), name, s.kind(), s.unit(), s.role(), s.hours(), s.actions(), s.outputs(),
                s.consultations(), s.branches(), s.next());
    }

    /** The process with one step put in the place of another with the same key. */
    static ProcessDefinition with(ProcessDefinition process, Step changed) {
        return new ProcessDefinition(process.steps().stream().map(s -> s.key().equals(changed.key()) ? changed : s)
                .toList());
    }

    /** The process with a step added after another. */
    static ProcessDefinition adding(ProcessDefinition process, String after, Step added) {
        var steps = new ArrayList<Step>();
        process.steps().forEach(s -> {
            steps.add(s);
            if (s.key().equals(after)) {
                steps.add(added);
            }
        });
        return new ProcessDefinition(steps);
    }

    static ProcessDefinition without(ProcessDefinition process, String key) {
        return new ProcessDefinition(process.steps().stream().filter(s -> !s.key().equals(key)).toList());
    }
}
