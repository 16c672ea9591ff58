package vn.gov.laichau.dvc.workflow;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TaskTest {

    private static final Stamp STAMP = new Stamp("a", Instant.parse("2017-03-06T01:00:00Z"));

    private final Task task = handling();

    private static Task handling() {
        var dossier = SomeDossier.at(DossierStatus.IN_PROCESS);
        return new Task(dossier, dossier.getHandlingUnit(), TaskKind.HANDLE, null, null, STAMP);
    }

    @Test
    void whoTakesATaskKeepsIt() {
        task.claim("a");
        task.claim("a");

        assertThatThrownBy(() -> task.claim("b")).isInstanceOf(HeldBySomeoneElse.class);
        assertThatThrownBy(() -> task.claimAndClose("b", STAMP)).isInstanceOf(HeldBySomeoneElse.class);
        assertThat(task.getHolder()).isEqualTo("a");
    }

    @Test
    void whatWasDoneBeforeTheAcceptanceIsNoHandOver() {
        var acceptance = STAMP.at().plusSeconds(60);
        assertThat(task.isOpenAfter(acceptance)).isTrue();

        task.close(STAMP);

        assertThat(task.isOpenAfter(acceptance)).isFalse();
        assertThat(task.isOpenAfter(STAMP.at())).as("closed by the acceptance itself").isTrue();
    }

    @Test
    void theHeadGivesItToSomebodyElse() {
        task.claim("a");

        task.assign("b");

        assertThat(task.getHolder()).isEqualTo("b");
        assertThatThrownBy(() -> task.claim("a")).isInstanceOf(HeldBySomeoneElse.class);
    }

    @Test
    void whoDoesATaskNeedNotHaveTakenItBefore() {
        task.claimAndClose("b", STAMP);

        assertThat(task.getHolder()).isEqualTo("b");
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfTaskIsForOfficersAndHasItsTab(TaskKind kind) {
        assertThat(kind.roles()).isNotEmpty().isSubsetOf(Role.OF_OFFICERS);
        assertThat(QueueTab.values()).extracting(QueueTab::kind).containsOnlyOnce(kind);
    }
}
