package vn.gov.laichau.dvc.motion;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Who may decide what was asked for besides the result (Điều 8). */
class MotionTest {

    private static final Instant NOW = Instant.parse("2017-03-07T02:00:00Z");

    private final Motion motion = asked();

    private static Motion asked() {
        var dossier = SomeDossier.at(DossierStatus.IN_PROCESS);
        return new Motion(dossier, MotionKind.EXTENSION, dossier.getDesk(), "floods", new Stamp("officer", NOW));
    }

    @Test
    void nobodyAgreesToWhatHeAskedForHimself() {
        assertThatThrownBy(() -> motion.requireDecidable(new Stamp("officer", NOW))).isInstanceOf(OwnMotion.class);
    }

    @Test
    void norDoesSomebodyInThePlaceOfWhoAsked() {
        assertThatThrownBy(() -> motion.requireDecidable(new Stamp("delegate", NOW, "officer")))
                .isInstanceOf(OwnMotion.class);
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, ACCEPTED", "REFUSE_RECEPTION, NOT_ACCEPTED", "ENDORSE, IN_PROCESS", "APPROVE, SIGNED",
        "DECIDE_REFUSAL, SIGNED", "ISSUE, RESULT_ISSUED", "STOP, STOPPED"})
    void aWishToWithdrawIsAnsweredBeforeTheDossierIsAcceptedSignedOrEnded(DossierVerb verb, DossierStatus to) {
        assertThat(wish().isAnsweredBefore(verb, to)).isTrue();
        assertThat(motion.isAnsweredBefore(verb, to)).as("what an officer asked for holds nothing up").isFalse();
    }

    @ParameterizedTest
    @CsvSource({"TRANSFER, SUBMITTED", "REQUIRE_SUPPLEMENT, SUPPLEMENT_AT_DESK", "PASS_ON, ACCEPTED", "START, IN_PROCESS",
        "CONSULT, CONSULTING", "PROPOSE, AWAITING_APPROVAL", "RETURN_WITH_REMARK, IN_PROCESS",
        "DECLINE_TO_SIGN, AWAITING_APPROVAL"})
    void untilThenTheWorkGoesOn(DossierVerb verb, DossierStatus to) {
        assertThat(wish().isAnsweredBefore(verb, to)).isFalse();
    }

    private static Motion wish() {
        var dossier = SomeDossier.at(DossierStatus.IN_PROCESS);
        return new Motion(dossier, MotionKind.WITHDRAWAL, dossier.getDesk(), "not needed", new Stamp("citizen", NOW));
    }

    @Test
    void aDelegateOfTheLeaderDecides() {
        assertThatCode(() -> motion.requireDecidable(new Stamp("delegate", NOW, "leader"))).doesNotThrowAnyException();
    }
}
