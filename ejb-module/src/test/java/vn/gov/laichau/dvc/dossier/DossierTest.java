package vn.gov.laichau.dvc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.laichau.dvc.dossier.DossierStatus.ACCEPTED;
import static vn.gov.laichau.dvc.dossier.DossierStatus.AWAITING_APPROVAL;
import static vn.gov.laichau.dvc.dossier.DossierStatus.CONSULTING;
import static vn.gov.laichau.dvc.dossier.DossierStatus.DRAFT;
import static vn.gov.laichau.dvc.dossier.DossierStatus.IN_PROCESS;
import static vn.gov.laichau.dvc.dossier.DossierStatus.NOT_ACCEPTED;
import static vn.gov.laichau.dvc.dossier.DossierStatus.RESULT_AT_DESK;
import static vn.gov.laichau.dvc.dossier.DossierStatus.RESULT_ISSUED;
import static vn.gov.laichau.dvc.dossier.DossierStatus.RETURNED;
import static vn.gov.laichau.dvc.dossier.DossierStatus.SIGNED;
import static vn.gov.laichau.dvc.dossier.DossierStatus.SUBMITTED;
import static vn.gov.laichau.dvc.dossier.DossierStatus.SUPPLEMENT_AT_DESK;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.document.TestFiles;
import vn.gov.laichau.dvc.shared.Stamp;

/** The rules of each verb (Điều 7–10). */
class DossierTest {

    private static final Set<DossierStatus> REACHED = Set.of(DRAFT, SUBMITTED, SUPPLEMENT_AT_DESK, NOT_ACCEPTED,
            ACCEPTED,
            IN_PROCESS, CONSULTING, AWAITING_APPROVAL, SIGNED, RESULT_ISSUED, RESULT_AT_DESK, RETURNED);

    @Test
    void the_code_and_the_time_of_sending_are_given_when_it_is_sent() {
        var dossier = TestDossiers.draft();
        assertThat(dossier.getCode()).isNull();
        dossier.submit("H35.22-170327-0009", TestDossiers.APPLICANT);
        assertThat(dossier.getCode()).isEqualTo("H35.22-170327-0009");
        assertThat(dossier.getSubmittedAt()).isEqualTo(TestDossiers.AT);
    }

    @Test
    void the_desk_asks_once_and_a_second_time_only_with_a_ground() {
        var dossier = TestDossiers.in(SUPPLEMENT_AT_DESK);
        dossier.resubmit(TestDossiers.APPLICANT);
        assertThatThrownBy(() -> dossier.requireSupplement(TestDossiers.ask(), " ", TestDossiers.CLERK))
                .isInstanceOf(AskedOnceAlready.class);
        dossier.requireSupplement(TestDossiers.ask(), "Điều 25 Luật Xuất bản", TestDossiers.CLERK);
        assertThat(dossier.getSupplementRounds()).isEqualTo(2);
    }

    @Test
    void the_desk_asks_for_something_or_not_at_all() {
        var dossier = TestDossiers.in(SUBMITTED);
        assertThatThrownBy(() -> dossier.requireSupplement(List.of(), null, TestDossiers.CLERK))
                .isInstanceOf(NothingAsked.class);
    }

    @Test
    void while_something_is_asked_for_only_that_can_be_changed() {
        var dossier = TestDossiers.in(SUPPLEMENT_AT_DESK);
        dossier.attach("giayDeNghi", TestFiles.pdf("moi.pdf"), TestDossiers.APPLICANT);
        assertThat(dossier.currentDocuments("giayDeNghi")).hasSize(1);
        assertThat(dossier.getDocuments()).as("the earlier file is kept").hasSize(3);
        assertThatThrownBy(() -> dossier.attach("giayToTuyThan", TestFiles.pdf("x.pdf"), TestDossiers.APPLICANT))
                .isInstanceOf(PaperNotAsked.class);
        dossier.answer(Map.of("tenHo", "khác"), TestDossiers.APPLICANT);
        assertThat(dossier.getAnswers()).doesNotContainKey("tenHo");
    }

    @Test
    void after_sending_nothing_can_be_changed() {
        var dossier = TestDossiers.in(SUBMITTED);
        assertThatThrownBy(() -> dossier.answer(Map.of("tenHo", "x"), TestDossiers.APPLICANT))
                .isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> dossier.attach("giayDeNghi", TestFiles.pdf("x.pdf"), TestDossiers.APPLICANT))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void the_desk_accepts_only_papers_that_it_found_good() {
        var dossier = TestDossiers.in(SUBMITTED);
        dossier.judge("giayDeNghi", PaperVerdict.WRONG, "thiếu chữ ký", TestDossiers.CLERK);
        assertThatThrownBy(() -> dossier.accept(TestDossiers.deadline(), TestDossiers.CLERK))
                .isInstanceOf(PapersUnchecked.class);
        assertThat(dossier.getStatus()).isEqualTo(SUBMITTED);
    }

    @Test
    void a_paper_that_was_asked_for_is_checked_again() {
        var dossier = TestDossiers.in(SUPPLEMENT_AT_DESK);
        dossier.resubmit(TestDossiers.APPLICANT);
        assertThat(dossier.check("giayDeNghi").getVerdict()).isEqualTo(PaperVerdict.UNCHECKED);
        assertThat(dossier.check("giayToTuyThan").getVerdict()).isEqualTo(PaperVerdict.GOOD);
    }

    @Test
    void who_proposed_can_not_decide() {
        var dossier = TestDossiers.in(AWAITING_APPROVAL);
        var same = new Stamp(TestDossiers.SPECIALIST.actor(), TestDossiers.AT);
        assertThatThrownBy(() -> dossier.approve(TestDossiers.LEADERSHIP, TestDossiers.RECORDS, same))
                .isInstanceOf(SameHandTwice.class);
        assertThatThrownBy(() -> dossier.decideRefusal("x", TestDossiers.LEADERSHIP, TestDossiers.RECORDS, same))
                .isInstanceOf(SameHandTwice.class);
    }

    @Test
    void refusing_and_sending_back_need_words() {
        var waiting = TestDossiers.in(AWAITING_APPROVAL);
        assertThatThrownBy(() -> waiting.decideRefusal(" ", TestDossiers.LEADERSHIP, TestDossiers.RECORDS,
                TestDossiers.LEADER)).isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> waiting.returnWithRemark("", TestDossiers.LEADERSHIP, TestDossiers.LEADER))
                .isInstanceOf(ReasonMissing.class);
        assertThatThrownBy(() -> TestDossiers.in(SUBMITTED).refuseReception(null, TestDossiers.CLERK))
                .isInstanceOf(ReasonMissing.class);
    }

    @Test
    void the_result_is_handed_over_after_originals_form_and_fee() {
        var dossier = TestDossiers.in(RESULT_AT_DESK);
        assertThat(dossier.missingBeforeReturn()).containsExactly(ReturnCondition.ORIGINALS_NOT_COMPARED,
                ReturnCondition.FORM_NOT_SIGNED, ReturnCondition.FEE_NOT_PAID);
        assertThatThrownBy(() -> dossier.returnResult(null, TestDossiers.CLERK)).isInstanceOf(ReturnNotReady.class);
        TestDossiers.readyToHandOver(dossier);
        dossier.compareOriginal("giayDeNghi", OriginalVerdict.DIFFERS, TestDossiers.CLERK);
        assertThat(dossier.missingBeforeReturn()).containsExactly(ReturnCondition.ORIGINAL_DIFFERS);
    }

    @Test
    void a_written_refusal_is_handed_over_without_conditions() {
        var dossier = TestDossiers.in(AWAITING_APPROVAL);
        dossier.decideRefusal("Không đủ điều kiện", TestDossiers.LEADERSHIP, TestDossiers.RECORDS, TestDossiers.LEADER);
        dossier.issue("01/TB", TestDossiers.RECORDS, TestDossiers.CLERK);
        dossier.arriveAtDesk(TestDossiers.CLERK);
        assertThat(dossier.missingBeforeReturn()).isEmpty();
        dossier.returnResult("Giàng A Páo", TestDossiers.CLERK);
        assertThat(dossier.getStatus()).isEqualTo(RETURNED);
    }

    @Test
    void a_fee_is_recorded_once() {
        var dossier = TestDossiers.in(RESULT_AT_DESK);
        dossier.recordFee(TestDossiers.CLERK);
        assertThatThrownBy(() -> dossier.recordFee(TestDossiers.CLERK)).isInstanceOf(NoFeeDue.class);
    }

    @Test
    void only_units_that_take_part_may_open_it_and_an_asked_unit_until_it_has_answered() {
        var dossier = TestDossiers.in(CONSULTING);
        assertThat(dossier.isOpenTo(List.of(TestDossiers.DESK.getId()))).isTrue();
        assertThat(dossier.isOpenTo(List.of(TestDossiers.OTHER.getId()))).isTrue();
        assertThat(dossier.isOpenTo(List.of(TestDossiers.LEADERSHIP.getId(), 99L))).isFalse();
        dossier.endPartOf(TestDossiers.OTHER, TestDossiers.SPECIALIST);
        assertThat(dossier.isOpenTo(List.of(TestDossiers.OTHER.getId()))).isFalse();
    }

    @Test
    void the_clock_runs_from_acceptance_until_the_result_is_issued() {
        assertThat(REACHED.stream().filter(DossierStatus::isClockRunning)).containsExactlyInAnyOrder(ACCEPTED,
                IN_PROCESS,
                CONSULTING, AWAITING_APPROVAL, SIGNED);
    }
}
