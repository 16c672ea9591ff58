package vn.gov.laichau.dvc.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.gov.laichau.dvc.dossier.DossierStatus;

/** What a stranger with the code may know. */
class DossierTrackingTest {

    @ParameterizedTest
    @EnumSource(DossierStatus.class)
    void every_status_has_its_stage_and_only_a_finished_dossier_the_last(DossierStatus status) {
        assertThat(DossierTracking.stage(status)).isBetween(1, DossierTracking.STAGES);
        assertThat(DossierTracking.stage(status) == DossierTracking.STAGES).isEqualTo(status.isFinished());
    }

    @Test
    void a_stranger_sees_no_name_no_paper_and_no_date() {
        assertThat(TrackView.class.getRecordComponents()).extracting(component -> component.getName())
                .containsExactlyInAnyOrder("code", "agencyName", "stage", "stages", "status");
    }
}
