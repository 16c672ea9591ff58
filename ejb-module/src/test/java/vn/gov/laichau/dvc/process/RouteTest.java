package vn.gov.laichau.dvc.process;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.laichau.dvc.process.SomeProcess.adding;
import static vn.gov.laichau.dvc.process.SomeProcess.branching;
import static vn.gov.laichau.dvc.process.SomeProcess.going;
import static vn.gov.laichau.dvc.process.SomeProcess.simple;
import static vn.gov.laichau.dvc.process.SomeProcess.step;
import static vn.gov.laichau.dvc.process.SomeProcess.twoAgencies;
import static vn.gov.laichau.dvc.process.SomeProcess.with;

class RouteTest {

    private static final ProcessDefinition ON_THE_SPOT = adding(with(simple(),
            going(branching(step("b2", StepKind.HANDLE), "dienTich > 50", "b2a"), "b3")), "b2",
            step("b2a", StepKind.HANDLE));

    @Test
    void theAnswersPickTheBranch() {
        assertThat(keys(Route.of(ON_THE_SPOT, when -> false))).containsExactly("b1", "b2", "b3", "b4", "b5");
        assertThat(keys(Route.of(ON_THE_SPOT, "dienTich > 50"::equals)))
                .containsExactly("b1", "b2", "b2a", "b3", "b4", "b5");
    }

    @Test
    void theFirstConditionThatHoldsWins() {
        var two = new Step("b2", "n", StepKind.HANDLE, null, "", 4, null, null, null,
                List.of(new Branch("no", "b4"), new Branch("yes", "b3"), new Branch("yes", "b5")), "");

        assertThat(keys(Route.of(with(simple(), two), "yes"::equals))).containsExactly("b1", "b2", "b3", "b4", "b5");
    }

    @Test
    void aRouteThatWouldRunInCirclesOrNowhereEndsAndIsNotComplete() {
        var circle = with(simple(), going(step("b4", StepKind.ISSUE), "b2"));

        assertThat(Route.of(circle, when -> false).complete()).isFalse();
        assertThat(Route.of(circle, when -> false).steps()).hasSize(4);
        assertThat(Route.of(with(simple(), going(step("b4", StepKind.ISSUE), "x")), when -> false).complete()).isFalse();
        assertThat(Route.of(new ProcessDefinition(List.of()), when -> false)).isEqualTo(new Route(List.of(), false));
        assertThat(Route.of(simple(), when -> false).complete()).isTrue();
    }

    @Test
    void ofTwoDecisionsOnlyTheLastIsFinalAndEachSendsBackToTheHandlingOfItsOwnAgency() {
        var process = twoAgencies();
        var route = Route.of(process, when -> false);
        var first = process.step("b6").orElseThrow();
        var last = process.step("b13").orElseThrow();

        assertThat(route.isFinal(first)).isFalse();
        assertThat(route.isFinal(last)).isTrue();
        assertThat(route.handlingBefore(first)).map(Step::key).contains("b4");
        assertThat(route.handlingBefore(last)).map(Step::key).contains("b11");
        assertThat(route.handlingBefore(process.step("b2").orElseThrow())).isEmpty();
        assertThat(route.handlingBefore(process.step("b7").orElseThrow())).map(Step::key).contains("b4");
        assertThat(route.handlingBefore(process.step("b9").orElseThrow())).as("nobody handled it there yet").isEmpty();
        assertThat(route.hours()).isEqualTo(56);
    }

    private static List<String> keys(Route route) {
        return route.steps().stream().map(Step::key).toList();
    }
}
