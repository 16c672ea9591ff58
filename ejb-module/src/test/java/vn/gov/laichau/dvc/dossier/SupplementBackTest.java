package vn.gov.laichau.dvc.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Stamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What came back in answer to a request: before and after, accepted or rejected thing by thing (Điều 7; NĐ 61 Art 19.4). */
class SupplementBackTest {

    private static final SupplementItem PAPER = new SupplementItem(SomeDossier.IDENTITY, true,
            SupplementReason.UNREADABLE, "blurred");
    private static final SupplementItem FIELD = new SupplementItem("tenHo", false, SupplementReason.INACCURATE, null);

    @Test
    void before_and_after_stand_beside_each_other() {
        var some = answered();

        var items = ReturnedItem.of(some.dossier).stream().collect(Collectors.toMap(ReturnedItem::target, item -> item));

        assertThat(items.get("tenHo").before()).extracting(WordDifference.Run::text).isEmpty();
        assertThat(items.get("tenHo").after()).extracting(WordDifference.Run::text).containsExactly("Lò Thị Mai");
        assertThat(items.get(SomeDossier.IDENTITY).filesBefore()).extracting(FileView::name).containsExactly("cccd.pdf");
        assertThat(items.get(SomeDossier.IDENTITY).filesAfter()).extracting(FileView::name)
                .containsExactly("cccd-2.pdf");
    }

    @Test
    void the_dossier_is_accepted_when_each_asked_thing_is() {
        var some = answered();
        some.dossier.judge(SomeDossier.FORM, PaperVerdict.GOOD, null, some.by("desk"));
        some.dossier.judge(SomeDossier.IDENTITY, PaperVerdict.GOOD, null, some.by("desk"));

        assertThatThrownBy(() -> some.attempt(DossierVerb.ACCEPT)).isInstanceOf(PapersUnchecked.class)
                .hasMessageContaining("hộ");
        some.dossier.judgeItem(accepted("tenHo", false), some.by("desk"));
        some.attempt(DossierVerb.ACCEPT);

        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.ACCEPTED);
    }

    @Test
    void one_judgement_of_the_rest_accepts_also_what_came_back_but_not_what_was_rejected() {
        var some = answered();
        some.dossier.judgeItem(rejected("tenHo", false, SupplementReason.OTHER), some.by("desk"));

        assertThat(some.dossier.judgeRestGood(some.by("desk"))).containsExactlyInAnyOrder(SomeDossier.FORM,
                SomeDossier.IDENTITY);
        assertThatThrownBy(() -> some.attempt(DossierVerb.ACCEPT)).isInstanceOf(PapersUnchecked.class);
    }

    @Test
    void a_rejected_thing_has_a_reason_and_marks_its_paper() {
        var some = answered();

        assertThatThrownBy(() -> some.dossier.judgeItem(rejected(SomeDossier.IDENTITY, true, null), some.by("desk")))
                .isInstanceOf(VerdictReasonMissing.class);
        some.dossier.judgeItem(rejected(SomeDossier.IDENTITY, true, SupplementReason.UNREADABLE), some.by("desk"));

        assertThat(some.dossier.check(SomeDossier.IDENTITY).getVerdict()).isEqualTo(PaperVerdict.UNREADABLE);
        assertThat(some.dossier.check(SomeDossier.IDENTITY).getNote()).isEqualTo("not enough");
    }

    @Test
    void a_verdict_on_the_paper_counts_for_what_was_asked() {
        var some = answered();

        some.dossier.judge(SomeDossier.IDENTITY, PaperVerdict.GOOD, null, some.by("desk"));

        assertThat(ReturnedItem.of(some.dossier)).filteredOn(ReturnedItem::paper).singleElement()
                .extracting(ReturnedItem::verdict).isEqualTo(ItemVerdict.ACCEPTED);
    }

    @Test
    void what_was_not_asked_for_is_not_judged_so() {
        var some = answered();

        assertThatThrownBy(() -> some.dossier.judgeItem(accepted("truSo", false), some.by("desk")))
                .isInstanceOf(NothingToJudge.class);
        assertThatThrownBy(() -> SomeDossier.in(DossierStatus.SUBMITTED).dossier.judgeItem(accepted("tenHo", false),
                some.by("desk"))).isInstanceOf(NothingToJudge.class);
    }

    @Test
    void in_process_only_what_was_rejected_is_asked_for_again_with_the_words_of_the_desk() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        some.dossier.requireSupplementInProcess(List.of(PAPER, FIELD), null, SomeDossier.LATER, SomeDossier.CALENDAR,
                some.by("leader"));
        some.dossier.answer(Map.of("tenHo", "Lò Thị Mai"), some.by("citizen"));
        some.dossier.attach(SomeDossier.IDENTITY, SomeFile.pdf("cccd-2.pdf"), some.by("citizen"));
        some.dossier.resubmit(some.by("citizen"));
        some.dossier.judgeItem(accepted("tenHo", false), some.by("desk"));
        some.dossier.judgeItem(rejected(SomeDossier.IDENTITY, true, SupplementReason.EXPIRED), some.by("desk"));

        some.attempt(DossierVerb.REOPEN_SUPPLEMENT);

        assertThat(SupplementView.last(some.dossier).items()).singleElement().satisfies(item -> {
            assertThat(item.target()).isEqualTo(SomeDossier.IDENTITY);
            assertThat(item.reason()).isEqualTo(SupplementReason.EXPIRED);
            assertThat(item.note()).isEqualTo("not enough");
        });
        assertThat(some.dossier.isOpenAnswer("tenHo")).isFalse();
        some.dossier.attach(SomeDossier.IDENTITY, SomeFile.pdf("cccd-3.pdf"), some.by("citizen"));
        assertThat(some.dossier.currentDocuments(SomeDossier.IDENTITY)).extracting(document -> document.getFile().getName())
                .containsExactly("cccd-3.pdf");
    }

    @Test
    void an_answer_that_is_not_enough_is_rejected_somewhere_or_it_is_said_what_is_missing() {
        var some = SomeDossier.in(DossierStatus.IN_PROCESS);
        some.dossier.requireSupplementInProcess(List.of(PAPER), null, SomeDossier.LATER, SomeDossier.CALENDAR,
                some.by("leader"));
        some.dossier.attach(SomeDossier.IDENTITY, SomeFile.pdf("cccd-2.pdf"), some.by("citizen"));
        some.dossier.resubmit(some.by("citizen"));

        assertThatThrownBy(() -> some.dossier.reopenSupplement(" ", SomeDossier.LATER, some.by("desk")))
                .isInstanceOf(ShortfallMissing.class);
        some.dossier.judgeItem(rejected(SomeDossier.IDENTITY, true, SupplementReason.EXPIRED), some.by("desk"));
        some.dossier.reopenSupplement(" ", SomeDossier.LATER, some.by("desk"));

        assertThat(SupplementView.last(some.dossier).again()).isTrue();
    }

    @Test
    void a_general_reason_needs_words_that_tell_the_applicant_what_to_do() {
        var dossier = SomeDossier.at(DossierStatus.SUBMITTED);

        assertThatThrownBy(() -> SupplementAsk.items(List.of(new SupplementAsk(SomeDossier.IDENTITY, true,
                SupplementReason.OTHER, " ")), dossier)).isInstanceOf(GuidanceMissing.class);
        assertThatThrownBy(() -> SupplementAsk.items(List.of(new SupplementAsk("tenHo", false,
                SupplementReason.INACCURATE, null)), dossier)).isInstanceOf(GuidanceMissing.class);
        assertThat(SupplementAsk.items(List.of(new SupplementAsk(SomeDossier.IDENTITY, true, SupplementReason.UNREADABLE,
                null), new SupplementAsk("tenHo", false, SupplementReason.MISSING, null)), dossier)).hasSize(2);
    }

    @Test
    void who_was_asked_at_the_desk_is_not_refused_before_his_time_is_over() {
        var dossier = SomeDossier.at(DossierStatus.SUPPLEMENT_AT_DESK);
        var lastMoment = SomeDossier.LATER.atTime(23, 59).atZone(OfficeClock.ZONE).toInstant();

        assertThatThrownBy(() -> dossier.refuseReception("not sent", new Stamp("desk", lastMoment)))
                .isInstanceOf(TermNotOver.class);
        dossier.refuseReception("not sent", new Stamp("desk", lastMoment.plusSeconds(60)));

        assertThat(dossier.getStatus()).isEqualTo(DossierStatus.NOT_ACCEPTED);
    }

    @Test
    void what_came_back_as_it_was_is_seen() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.dossier.requireSupplement(List.of(PAPER, FIELD), null, SomeDossier.LATER, some.by("desk"));
        some.dossier.attach(SomeDossier.IDENTITY, some.dossier.currentDocuments(SomeDossier.IDENTITY).get(0).getFile(),
                some.by("citizen"));
        some.dossier.resubmit(some.by("citizen"));

        assertThat(ReturnedItem.of(some.dossier)).hasSize(2).allMatch(ReturnedItem::isSame);
        assertThat(ReturnedItem.of(answered().dossier)).noneMatch(item -> !item.paper() && item.isSame());
    }

    /** A paper and an answer were asked for at the desk, and both have come. */
    private static SomeDossier answered() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        some.dossier.requireSupplement(List.of(PAPER, FIELD), null, SomeDossier.LATER, some.by("desk"));
        some.dossier.answer(Map.of("tenHo", "Lò Thị Mai"), some.by("citizen"));
        some.dossier.attach(SomeDossier.IDENTITY, SomeFile.pdf("cccd-2.pdf"), some.by("citizen"));
        some.dossier.resubmit(some.by("citizen"));
        return some;
    }

    private static ItemCheck accepted(String target, boolean paper) {
        return new ItemCheck(target, paper, ItemVerdict.ACCEPTED, null, null);
    }

    private static ItemCheck rejected(String target, boolean paper, SupplementReason reason) {
        return new ItemCheck(target, paper, ItemVerdict.REJECTED, reason, "not enough");
    }
}
