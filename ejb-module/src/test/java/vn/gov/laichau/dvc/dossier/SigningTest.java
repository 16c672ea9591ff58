package vn.gov.laichau.dvc.dossier;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may sign, and what is kept of who would not (Điều 8). */
class SigningTest {

    private static final Instant AT = Instant.parse("2017-03-07T01:00:00Z");

    private final SomeDossier some = SomeDossier.in(DossierStatus.AWAITING_APPROVAL);

    @Test
    void nobodyDecidesInThePlaceOfWhoProposed() {
        assertThatThrownBy(() -> some.dossier.approve(some.to("b4"), new Stamp("deputy", AT, "specialist")))
                .isInstanceOf(SameHandTwice.class);
        assertThatThrownBy(() -> some.dossier.decideRefusal("no", some.to("b4"), new Stamp("deputy", AT, "specialist")))
                .isInstanceOf(SameHandTwice.class);
    }

    @Test
    void whoProposedDoesNotDecideInThePlaceOfTheLeader() {
        assertThatThrownBy(() -> some.dossier.approve(some.to("b4"), new Stamp("specialist", AT, "leader")))
                .isInstanceOf(SameHandTwice.class);
    }

    @Test
    void aDecisionSaysInWhosePlaceItWasSigned() {
        some.dossier.approve(some.to("b4"), new Stamp("deputy", AT, "leader"));

        assertThat(some.dossier.getDecidedBy()).isEqualTo("deputy");
        assertThat(some.dossier.getDecidedFor()).isEqualTo("leader");
        assertThat(some.dossier.getHistory()).last().extracting(HistoryLine::getActor, HistoryLine::getOnBehalfOf)
                .containsExactly("deputy", "leader");
    }

    @Test
    void whoDoesNotSignSaysWhyAndNothingElseOfTheDossierChanges() {
        var unit = some.dossier.getStepUnit();

        assertThatThrownBy(() -> some.dossier.declineToSign(" ", new Stamp("leader", AT)))
                .isInstanceOf(ReasonMissing.class);
        some.dossier.declineToSign("my brother's shop", new Stamp("leader", AT));

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.AWAITING_APPROVAL);
        assertThat(some.dossier.getStepUnit()).isEqualTo(unit);
        assertThat(some.dossier.getDecidedBy()).isNull();
        assertThat(some.dossier.getHistory()).last().extracting(HistoryLine::getVerb, HistoryLine::getReason)
                .containsExactly(DossierVerb.DECLINE_TO_SIGN, "my brother's shop");
    }
}
