package vn.gov.laichau.dvc.inbox;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The head shares dossiers out among his officers (Điều 8). */
class EvenDistributionTest {

    @Test
    void eachGoesToWhoHasTheLeastByThen() {
        assertThat(EvenDistribution.of(5, List.of("a", "b", "c"), Map.of("a", 3, "b", 1))).containsExactly("c", "b", "c",
                "b",
                "c");
    }

    @Test
    void whoIsNamedFirstComesFirstWhenAllHaveTheSame() {
        assertThat(EvenDistribution.of(4, List.of("b", "a"), Map.of())).containsExactly("b", "a", "b", "a");
    }

    @Test
    void oneGetsEverything() {
        assertThat(EvenDistribution.of(3, List.of("a"), Map.of("a", 40))).containsExactly("a", "a", "a");
    }
}
