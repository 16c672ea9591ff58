package vn.gov.laichau.dvc.desk;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.SomeDossier;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionViewTest {

    private static final Map<String, String> NAMES = Map.of("leader", "Phùng Văn Bình", "desk", "Tẩn Thị Lan");

    @Test
    void whoDecidedIsNamedAlsoWhileSomebodyElseCorrectsWhatHeSigned() {
        var dossier = SomeDossier.inCorrection();

        var view = DecisionView.of(dossier, NAMES);

        assertThat(dossier.getProposedBy()).isEqualTo("desk");
        assertThat(view.decidedBy()).isEqualTo("Phùng Văn Bình");
        assertThat(view.unitName()).isEqualTo(dossier.getDecidedIn().getName());
        assertThat(view.decidedAt()).isBefore(dossier.getIssuedAt());
        assertThat(view.number()).isEqualTo("01/KQ-UBND");
    }

    @Test
    void whileNobodyHasDecidedNobodyIsNamed() {
        assertThat(DecisionView.of(SomeDossier.at(DossierStatus.AWAITING_APPROVAL), NAMES)).isNull();
    }
}
