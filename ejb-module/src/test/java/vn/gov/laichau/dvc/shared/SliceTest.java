package vn.gov.laichau.dvc.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SliceTest {

    @ParameterizedTest(name = "{1} rows from {0} of {2}")
    @CsvSource(textBlock = """
            0,    20, 45,   false, true
            20,   20, 45,   true,  true
            40,   5,  45,   true,  false
            0,    20, 20,   false, false
            0,    0,  0,    false, false
            980,  20, 1000, true,  false
            980,  20, 1001, true,  true
            1000, 20, 1001, true,  true
            1020, 7,  1001, true,  false
            """)
    void aPageKnowsWhetherThereIsOneBeforeAndOneBehind(int first, int rows, int counted, boolean before,
            boolean behind) {
        var slice = Slice.of(Collections.nCopies(rows, "row"), first, 20, counted);

        assertThat(slice.hasPrevious()).isEqualTo(before);
        assertThat(slice.hasNext()).isEqualTo(behind);
    }

    @Test
    void countingEndsAtTheCap() {
        assertThat(Slice.of(List.of(), 0, 20, Slice.CAP + 1)).extracting(Slice::total, Slice::capped)
                .containsExactly(Slice.CAP, true);
        assertThat(Slice.of(List.of(), 0, 20, Slice.CAP)).extracting(Slice::total, Slice::capped)
                .containsExactly(Slice.CAP, false);
    }

    @Test
    void rowsDoNotChangeAfterwards() {
        var rows = new ArrayList<>(List.of("a"));
        var slice = Slice.of(rows, 0, 20, 1);

        rows.add("b");

        assertThat(slice.rows()).containsExactly("a");
    }
}
