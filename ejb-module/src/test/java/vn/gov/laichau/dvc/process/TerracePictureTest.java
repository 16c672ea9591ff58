package vn.gov.laichau.dvc.process;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.laichau.dvc.process.SomeProcess.simple;
import static vn.gov.laichau.dvc.process.SomeProcess.step;
import static vn.gov.laichau.dvc.process.SomeProcess.taking;
import static vn.gov.laichau.dvc.process.SomeProcess.twoAgencies;
import static vn.gov.laichau.dvc.process.SomeProcess.with;

class TerracePictureTest {

    @Test
    void moreTimeMakesAWiderTreadAndLaterStepsLieHigher() {
        var picture = of(with(simple(), taking(step("b2", StepKind.HANDLE), 36)).steps());

        assertThat(picture.treads()).hasSize(5);
        assertThat(picture.treads()).filteredOn(TerracePicture.Tread::big).extracting(TerracePicture.Tread::number)
                .containsExactly(2);
        var heights = picture.treads().stream().map(tread -> Double.parseDouble(tread.y())).toList();
        assertThat(heights).isSortedAccordingTo((a, b) -> Double.compare(b, a)).doesNotHaveDuplicates();
        assertThat(width(picture, 1)).isGreaterThan(2 * width(picture, 0));
        assertThat(picture.hours()).isEqualTo(52);
    }

    @Test
    void theStepsOfAnotherAgencyAreMarkedAndNumbersNeverTouch() {
        var picture = of(twoAgencies().steps());

        assertThat(picture.treads()).filteredOn(TerracePicture.Tread::other).extracting(TerracePicture.Tread::number)
                .containsExactly(8, 9, 10, 11, 12, 13);
        assertThat(picture.treads().get(7).agency()).isEqualTo("H35.02");
        assertThat(picture.treads().get(13).agency()).isEmpty();
        assertThat(picture.agencies()).isEqualTo(2);
        for (int i = 1; i < picture.treads().size(); i++) {
            assertThat(x(picture, i) - x(picture, i - 1)).isGreaterThanOrEqualTo(24);
        }
    }

    @Test
    void aLongProcessGrowsWiderAndStepsWithoutTimeShareTheRoom() {
        var many = new ArrayList<Step>();
        IntStream.range(0, 30).forEach(i -> many.add(step("b" + i, StepKind.HANDLE)));

        assertThat(of(many).width()).isGreaterThan(360);
        assertThat(of(List.of()).treads()).isEmpty();
        var idle = of(List.of(taking(step("a", StepKind.CHECK), 0), taking(step("b", StepKind.RETURN), 0)));
        assertThat(width(idle, 0)).isEqualTo(width(idle, 1));
        assertThat(idle.treads()).noneMatch(TerracePicture.Tread::big);
    }

    private static TerracePicture of(List<Step> steps) {
        return TerracePicture.of(steps, UnitRule::code);
    }

    private static double x(TerracePicture picture, int at) {
        return Double.parseDouble(picture.treads().get(at).x());
    }

    private static double width(TerracePicture picture, int at) {
        var path = picture.treads().get(at).path();
        return Double.parseDouble(path.replaceAll(".*H([0-9.]+)V.*", "$1"))
                - Double.parseDouble(path.replaceAll("^M([0-9.]+) .*", "$1"));
    }
}
