package vn.gov.laichau.dvc.process;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;
import vn.gov.laichau.dvc.process.UnitRule.Place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.laichau.dvc.process.SomeProcess.adding;
import static vn.gov.laichau.dvc.process.SomeProcess.asking;
import static vn.gov.laichau.dvc.process.SomeProcess.at;
import static vn.gov.laichau.dvc.process.SomeProcess.branching;
import static vn.gov.laichau.dvc.process.SomeProcess.by;
import static vn.gov.laichau.dvc.process.SomeProcess.going;
import static vn.gov.laichau.dvc.process.SomeProcess.leaving;
import static vn.gov.laichau.dvc.process.SomeProcess.named;
import static vn.gov.laichau.dvc.process.SomeProcess.simple;
import static vn.gov.laichau.dvc.process.SomeProcess.step;
import static vn.gov.laichau.dvc.process.SomeProcess.taking;
import static vn.gov.laichau.dvc.process.SomeProcess.twoAgencies;
import static vn.gov.laichau.dvc.process.SomeProcess.with;
import static vn.gov.laichau.dvc.process.SomeProcess.without;

/** What a definition must keep before anybody works by it (Điều 9.1, 12.3, 12.10). */
class ProcessCheckTest {

    private static final UnitRule OWN_DIVISION = UnitRule.own(Place.HANDLING);

    @Test
    void theUsualFiveStepsAndTheFourteenOfTwoAgenciesAreSound() {
        assertThat(rules(simple())).isEmpty();
        assertThat(rules(twoAgencies())).isEmpty();
    }

    static Stream<Arguments> faults() {
        var asked = new Consultation(OWN_DIVISION, "?", 4, Silence.WAIT);
        return Stream.of(
                fault("no steps", new ProcessDefinition(List.of()), ProcessRule.NO_STEPS),
                fault("a key with a space", replaced(simple(), "b2", step("b 2", StepKind.HANDLE)),
                        ProcessRule.KEY_WRONG),
                fault("a key twice", adding(simple(), "b2", step("b2", StepKind.HANDLE)), ProcessRule.KEY_TWICE),
                fault("no name", with(simple(), named(step("b2", StepKind.HANDLE), " ")), ProcessRule.NAME_MISSING),
                fault("no kind", with(simple(), step("b2", null)), ProcessRule.KIND_MISSING),
                fault("an unknown role", with(simple(), by(step("b2", StepKind.HANDLE), "king")), ProcessRule.ROLE_UNKNOWN),
                fault("a role that can't", with(simple(), by(step("b3", StepKind.DECIDE), "cashier")),
                        ProcessRule.ROLE_UNFIT),
                fault("a decision at the desk", with(simple(), at(step("b3", StepKind.DECIDE), UnitRule.own(Place.DESK))),
                        ProcessRule.PLACE_UNFIT),
                fault("no division named", with(simple(), at(step("b2", StepKind.HANDLE), UnitRule.own(Place.DIVISION))),
                        ProcessRule.DIVISION_MISSING),
                fault("no agency named", with(twoAgencies(), at(step("b8", StepKind.TAKE_OVER),
                        new UnitRule(AgencyRule.FIXED, " ", Place.DESK, ""))), ProcessRule.AGENCY_MISSING),
                fault("another agency checks", with(simple(), at(step("b1", StepKind.CHECK),
                        new UnitRule(AgencyRule.FIXED, "H35.02", Place.DESK, ""))), ProcessRule.NOT_THE_RECEIVING_AGENCY),
                fault("negative hours", with(simple(), taking(step("b2", StepKind.HANDLE), -1)),
                        ProcessRule.HOURS_NEGATIVE),
                fault("nobody checks", without(simple(), "b1"), ProcessRule.CHECK_NOT_FIRST),
                fault("nobody hands over", without(simple(), "b5"), ProcessRule.RETURN_NOT_LAST),
                fault("a next step that is not there", with(simple(), going(step("b2", StepKind.HANDLE), "b9")),
                        ProcessRule.NEXT_UNKNOWN),
                fault("a branch to nowhere", with(simple(), branching(step("b2", StepKind.HANDLE), "a > 1", "b9")),
                        ProcessRule.BRANCH_UNKNOWN),
                fault("an empty condition", with(simple(), branching(step("b2", StepKind.HANDLE), " ", "b3")),
                        ProcessRule.CONDITION_EMPTY),
                fault("a wrong condition", with(simple(), branching(step("b2", StepKind.HANDLE), "wrong", "b3")),
                        ProcessRule.CONDITION_WRONG),
                fault("a step that nobody reaches", adding(with(simple(), going(step("b2", StepKind.HANDLE), "b3")), "b2",
                        step("b2a", StepKind.HANDLE)), ProcessRule.DEAD_STEP),
                fault("two steps without a way out", with(adding(simple(), "b2", going(step("b2a", StepKind.HANDLE), "b2")),
                        going(step("b2", StepKind.HANDLE), "b2a")), ProcessRule.NO_END),
                fault("a way back that the answers would take for ever", with(adding(simple(), "b2",
                        branching(step("b2a", StepKind.HANDLE), "a > 1", "b2")), step("b2", StepKind.HANDLE)),
                        ProcessRule.LOOP),
                fault("handling after the desk's check is skipped", without(simple(), "b2"), ProcessRule.WRONG_ORDER),
                fault("issue before decision", without(simple(), "b3"), ProcessRule.WRONG_ORDER),
                fault("a second agency that decides without handling", without(without(without(twoAgencies(), "b10"), "b11"),
                        "b12"), ProcessRule.NO_HANDLING_BEFORE),
                fault("the leader proposes and decides", with(simple(), by(at(step("b2", StepKind.HANDLE),
                        UnitRule.own(Place.LEADERSHIP)), "leader")), ProcessRule.SAME_HAND),
                fault("assigned to another division", with(twoAgencies(), at(step("b4", StepKind.HANDLE),
                        new UnitRule(AgencyRule.RECEIVING, "", Place.DIVISION, "tphr"))), ProcessRule.ASSIGNED_ELSEWHERE),
                fault("another agency goes on without taking over", without(twoAgencies(), "b8"),
                        ProcessRule.NOT_TAKEN_OVER),
                fault("taken over where it is", adding(twoAgencies(), "b2", step("b2a", StepKind.TAKE_OVER)),
                        ProcessRule.TAKEN_OVER_AT_HOME),
                fault("a question at the decision", with(simple(), asking(step("b3", StepKind.DECIDE), asked)),
                        ProcessRule.CONSULTATION_UNFIT),
                fault("an empty question", with(simple(), asking(step("b2", StepKind.HANDLE),
                        new Consultation(OWN_DIVISION, "", 4, Silence.WAIT))), ProcessRule.QUESTION_MISSING),
                fault("no time to answer", with(simple(), asking(step("b2", StepKind.HANDLE),
                        new Consultation(OWN_DIVISION, "?", 0, Silence.WAIT))), ProcessRule.CONSULTATION_HOURS),
                fault("more time to answer than the step has", with(simple(), asking(step("b2", StepKind.HANDLE),
                        new Consultation(OWN_DIVISION, "?", 5, Silence.CONSENT))), ProcessRule.CONSULTATION_TOO_LONG),
                fault("minutes of the desk", with(simple(), leaving(step("b1", StepKind.CHECK), StepOutput.MINUTES)),
                        ProcessRule.OUTPUT_UNFIT),
                fault("a text to be signed that nobody is shown", adding(simple(), "b1",
                        leaving(step("b1a", StepKind.HANDLE), StepOutput.DRAFT)), ProcessRule.OUTPUT_UNFIT));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aFaultIsFoundAndNamed(String fault, ProcessDefinition process, ProcessRule rule) {
        assertThat(rules(process)).as(fault).contains(rule);
    }

    @Test
    void theFaultsTogetherTouchAlmostEveryRule() {
        var touched = faults().map(fault -> fault.get()[2]).distinct().toList();

        assertThat(Arrays.stream(ProcessRule.values()).filter(rule -> !touched.contains(rule))).containsExactlyInAnyOrder(
                ProcessRule.TOO_MANY_STEPS, ProcessRule.NAME_TOO_LONG, ProcessRule.PLACE_MISSING,
                ProcessRule.OVER_LEGAL_LIMIT, ProcessRule.OVER_PROMISE, ProcessRule.UNIT_UNKNOWN);
    }

    @Test
    void theLongestWayMustFitIntoTheLimitNotTheSumOfAllBranches() {
        var either = adding(with(simple(), branching(step("b1", StepKind.CHECK), "a > 1", "b2a")), "b2",
                going(taking(step("b2a", StepKind.HANDLE), 10), "b3"));
        either = with(either, going(step("b2", StepKind.HANDLE), "b3"));

        assertThat(problems(either, 26, 26)).isEmpty();
        assertThat(problems(either, 25, 26)).extracting(ProcessProblem::rule).containsExactly(ProcessRule.OVER_LEGAL_LIMIT);
        assertThat(problems(either, 26, 25)).singleElement().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(ProcessRule.OVER_PROMISE);
            assertThat(problem.argument()).isEqualTo("26 / 25");
        });
    }

    @Test
    void hugeHoursDoNotRunOver() {
        var huge = with(with(simple(), taking(step("b2", StepKind.HANDLE), Integer.MAX_VALUE)),
                taking(step("b3", StepKind.DECIDE), Integer.MAX_VALUE));

        assertThat(problems(huge, 80, 80)).extracting(ProcessProblem::rule)
                .containsExactlyInAnyOrder(ProcessRule.OVER_LEGAL_LIMIT, ProcessRule.OVER_PROMISE);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 201})
    void aProcessHasAtMostTwoHundredSteps(int count) {
        var steps = new ArrayList<Step>();
        steps.add(step("b1", StepKind.CHECK));
        IntStream.rangeClosed(2, count - 2).forEach(i -> steps.add(step("b" + i, StepKind.HANDLE)));
        steps.add(step("x", StepKind.DECIDE));
        steps.add(step("y", StepKind.RETURN));

        assertThat(rules(new ProcessDefinition(steps)).contains(ProcessRule.TOO_MANY_STEPS)).isEqualTo(count > 200);
    }

    @Test
    void stepsWithoutAKeyGetOneThatNoOtherStepHas() {
        var process = new ProcessDefinition(Arrays.asList(step("", StepKind.CHECK), null, step("b1", StepKind.HANDLE),
                step("", StepKind.DECIDE), step("", StepKind.RETURN)));

        assertThat(process.steps()).extracting(Step::key).doesNotHaveDuplicates().allMatch(key -> !key.isBlank());
        assertThat(rules(process)).isEmpty();
    }

    private static Arguments fault(String name, ProcessDefinition process, ProcessRule rule) {
        return Arguments.of(name, process, rule);
    }

    private static ProcessDefinition replaced(ProcessDefinition process, String key, Step changed) {
        return new ProcessDefinition(process.steps().stream().map(s -> s.key().equals(key) ? changed : s).toList());
    }

    private static List<ProcessRule> rules(ProcessDefinition process) {
        return ProcessCheck.problems(process, OptionalLong.empty(), OptionalLong.empty(),
                condition -> !condition.equals("wrong")).stream().map(ProcessProblem::rule).toList();
    }

    private static List<ProcessProblem> problems(ProcessDefinition process, long legal, long promised) {
        return ProcessCheck.problems(process, OptionalLong.of(legal), OptionalLong.of(promised), condition -> true);
    }
}
