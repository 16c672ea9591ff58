package vn.gov.laichau.dvc.handling;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.dossier.SomeDossier;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTest {

    @Test
    void aCorrectionTakesThePlaceOfTheHandlingAndIsNoOpinionOfTheLeaderBeforeWhomItLies() {
        var dossier = SomeDossier.inCorrection();

        var correction = Proposal.correcting(dossier, "handling", dossier.getDesk(), "a wrong name", "granted",
                new Stamp("desk", Instant.EPOCH));

        assertThat(correction.getStep()).isEqualTo("handling").isNotEqualTo(dossier.getStep());
        assertThat(correction.getUnit()).isEqualTo(dossier.getDesk()).isNotEqualTo(dossier.getStepUnit());
        assertThat(correction.getProposedBy()).isEqualTo("desk");
        assertThat(correction.getOutcome()).isEqualTo(dossier.getOutcome());
    }
}
