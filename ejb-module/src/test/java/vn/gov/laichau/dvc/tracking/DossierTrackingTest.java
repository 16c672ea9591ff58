package vn.gov.laichau.dvc.tracking;

import java.lang.reflect.RecordComponent;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.dossier.DossierStatus;

import static org.assertj.core.api.Assertions.assertThat;

class DossierTrackingTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            DRAFT, 1
            SUBMITTED, 1
            SUPPLEMENT_AT_DESK, 1
            ACCEPTED, 2
            IN_PROCESS, 3
            CONSULTING, 3
            SUPPLEMENT_IN_PROCESS, 3
            AWAITING_PAYMENT, 3
            AWAITING_APPROVAL, 3
            SIGNED, 4
            RESULT_ISSUED, 4
            RESULT_AT_DESK, 4
            RETURNED, 5
            NOT_ACCEPTED, 5
            WITHDRAWN, 5
            STOPPED, 5
            CLOSED, 5
            """)
    void aStrangerWithTheCodeSeesHowFarTheDossierIs(DossierStatus status, int stage) {
        assertThat(DossierTracking.stage(status)).isEqualTo(stage).isBetween(1, DossierTracking.STAGES);
        assertThat(stage == DossierTracking.STAGES).isEqualTo(status.isFinished());
    }

    @Test
    void butNoNameNoPaperAndNoDate() {
        assertThat(TrackView.class.getRecordComponents()).extracting(RecordComponent::getName)
                .containsExactlyInAnyOrder("code", "agencyName", "stage", "stages", "status");
    }
}
