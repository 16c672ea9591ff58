package vn.gov.laichau.dvc.inbox;

import java.util.List;
import java.util.UUID;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.workflow.TakenMeanwhile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Acts on many dossiers: each alone, and each loser told (Điều 8). */
class PickedTest {

    private static Picked picked(String code) {
        return new Picked(UUID.randomUUID(), 3, UUID.randomUUID(), "cv.a", code);
    }

    @Test
    void aLineThatWasReadFromItsOwnTextIsTheSame() {
        var one = picked("H35.22-170406-0001");

        assertThat(Picked.of(one.text())).contains(one);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1~2~3~4~5", "00000000-0000-0000-0000-000000000000~99999999999~x~~C"})
    void whatNoListGaveIsNoLine(String text) {
        assertThat(Picked.of(text)).isEmpty();
    }

    @Test
    void theOthersGoThroughWhenSomebodyWasFasterWithOne() {
        var all = List.of(picked("A"), picked("B"), picked("C"), picked("D"));

        var outcome = OneByOne.run(all, one -> {
            if (one.code().equals("B")) {
                throw new TakenMeanwhile();
            }
            if (one.code().equals("C")) {
                throw new EJBException("commit", new RuntimeException(new OptimisticLockException()));
            }
        });

        assertThat(outcome.done()).isEqualTo(2);
        assertThat(outcome.refused()).extracting(BulkOutcome.Refusal::code).containsExactly("B", "C");
        assertThat(outcome.refused()).extracting(BulkOutcome.Refusal::problem).allMatch(TakenMeanwhile.class::isInstance);
    }

    @Test
    void aFaultOfTheSystemIsNotTakenForACollision() {
        var broken = new EJBException("broken");

        assertThatThrownBy(() -> OneByOne.run(List.of(picked("A")), one -> {
            throw broken;
        })).isSameAs(broken);
    }
}
