package vn.gov.laichau.dvc.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.ItemVerdict;
import vn.gov.laichau.dvc.dossier.PaperVerdict;

/** What the particulars of a line tell an officer, and what they do not. */
class TrailDetailTest {

    @Test
    void a_judged_paper_or_answer_is_told_with_what_was_found_of_it() {
        assertThat(TrailDetail.of("DossierReception.judge", "giayDeNghi GOOD"))
                .isEqualTo(new TrailDetail("giayDeNghi", PaperVerdict.GOOD, null, null, null));
        assertThat(TrailDetail.of("DossierReception.judge", "tenHo REJECTED"))
                .isEqualTo(new TrailDetail("tenHo", ItemVerdict.REJECTED, null, null, null));
    }

    @Test
    void an_act_in_somebodys_place_is_told_with_who_that_is() {
        assertThat(TrailDetail.of("Dossier.onBehalf", "ACCEPT: mc.phu for mc.tamduong"))
                .isEqualTo(new TrailDetail(null, DossierVerb.ACCEPT, null, "mc.tamduong", null));
        assertThat(TrailDetail.of("DecisionMaking.onBehalf", "pct.tamduong for ct.tamduong by "
                + "0b8f7f0a-7c69-4d1b-9c0b-1f6d1b1c2a3d").giver()).isEqualTo("ct.tamduong");
    }

    @Test
    void a_dossier_that_was_given_to_somebody_is_told_with_who_that_is() {
        assertThat(TrailDetail.of("TaskAssignment.given", "cv.tckh.tamduong").taker()).isEqualTo("cv.tckh.tamduong");
    }

    @Test
    void the_document_that_was_opened_to_be_signed_is_told_by_its_hash() {
        var hash = "0123456789abcdef".repeat(4);
        assertThat(TrailDetail.of("SigningDesk.opened", hash).hash()).isEqualTo(hash);
    }

    /** Whatever else may stand there: a number of a person, an address, words. */
    @ParameterizedTest
    @CsvSource({"SigningDesk.opened,012085004321", "FileAccess.get,012085004321", "DossierReception.judge,012085004321",
        "Dossier.onBehalf,a number", "DecisionMaking.onBehalf,", "NotFound,012085004321 GOOD"})
    void what_is_not_of_the_known_kinds_is_not_shown(String act, String detail) {
        assertThat(TrailDetail.of(act, detail)).isEqualTo(new TrailDetail(null, null, null, null, null));
    }
}
