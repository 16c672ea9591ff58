package vn.gov.laichau.dvc.motion;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.shared.Stamp;

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

    @Test
    void aDelegateOfTheLeaderDecides() {
        assertThatCode(() -> motion.requireDecidable(new Stamp("delegate", NOW, "leader"))).doesNotThrowAnyException();
    }
}
