package vn.gov.laichau.dvc.inbox;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QueueColumnTest {

    @Test
    void anOfficerSeesTheColumnsThatHeChose() {
        var layout = new QueueLayout("a", Set.of(QueueColumn.WORK, QueueColumn.DUE));

        assertThat(layout.columns()).containsExactlyInAnyOrder(QueueColumn.DUE, QueueColumn.WORK);
    }

    @Test
    void namesOfNothingAndNoneAtAllBringTheUsualOnes() {
        assertThat(QueueColumn.read("X,,'")).isEqualTo(QueueColumn.usual());
        assertThat(QueueColumn.chosen(Set.of()::contains)).isEqualTo(QueueColumn.usual());
    }
}
