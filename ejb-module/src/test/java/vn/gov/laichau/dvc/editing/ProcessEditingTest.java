package vn.gov.laichau.dvc.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepKind;

/** Processes begin from a usual one that fits the time limit (Điều 9.1, 12.3). */
class ProcessEditingTest {

    private static final Map<StepKind, String> NAMES =
            Arrays.stream(StepKind.values()).collect(Collectors.toMap(kind -> kind, StepKind::name));

    @ParameterizedTest
    @ValueSource(ints = {8, 16, 24, 40, 80, 160, 240})
    void a_usual_process_takes_the_whole_limit_and_no_more(int hours) {
        assertThat(sum(ProcessEditing.usual(hours, NAMES))).isEqualTo(hours);
        assertThat(sum(ProcessEditing.withDivisionHead(hours, NAMES))).isEqualTo(hours);
    }

    @Test
    void ten_working_days_leave_the_specialist_seven_and_a_half() {
        var steps = ProcessEditing.withDivisionHead(80, NAMES);

        assertThat(steps).extracting(Step::kind).containsExactly(StepKind.CHECK, StepKind.ASSIGN, StepKind.HANDLE,
                StepKind.REVIEW, StepKind.DECIDE, StepKind.ISSUE, StepKind.RETURN);
        assertThat(steps).extracting(Step::hours).containsExactly(4, 4, 60, 4, 4, 2, 2);
    }

    @Test
    void limits_become_office_hours() {
        assertThat(ProcessEditing.hours(limit(10, TimeUnit.WORKING_DAY))).isEqualTo(80);
        assertThat(ProcessEditing.hours(limit(6, TimeUnit.HOUR))).isEqualTo(6);
        assertThat(ProcessEditing.hours(limit(0, TimeUnit.DAY))).isZero();
        assertThat(ProcessEditing.hours(limit(Integer.MAX_VALUE, TimeUnit.MONTH))).isZero();
        assertThat(ProcessEditing.hours(null)).isZero();
    }

    @Test
    void an_agency_that_promises_less_has_less_time() {
        var content = new ProcedureContent();
        content.limit = limit(10, TimeUnit.WORKING_DAY);
        var offer = new ProcedureContent.Offer();
        offer.agency = "H35.22";
        offer.promise = limit(9, TimeUnit.WORKING_DAY);
        content.providers = List.of(offer);

        assertThat(ProcessEditing.hours(content, "H35.22")).isEqualTo(72);
        assertThat(ProcessEditing.hours(content, "H35.21")).isEqualTo(80);
    }

    @Test
    void a_new_step_comes_behind_the_chosen_one_with_a_key_of_its_own() {
        var steps = ProcessEditing.add(ProcessEditing.usual(80, NAMES), 1, StepKind.REVIEW, "Xem");

        assertThat(steps).extracting(Step::kind).containsExactly(StepKind.CHECK, StepKind.HANDLE, StepKind.REVIEW,
                StepKind.DECIDE, StepKind.ISSUE, StepKind.RETURN);
        assertThat(steps).extracting(Step::key).doesNotHaveDuplicates();
    }

    private static ProcedureContent.Limit limit(int amount, TimeUnit unit) {
        var limit = new ProcedureContent.Limit();
        limit.amount = amount;
        limit.unit = unit;
        return limit;
    }

    private static int sum(List<Step> steps) {
        return steps.stream().mapToInt(Step::hours).sum();
    }
}
