package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.document.SomeFile;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A dossier is moved to another version of its procedure: nothing is lost, nothing is stuck (Điều 12.6). */
class DossierVersionTest {

    private static final LocalDate DAY = LocalDate.of(2017, 3, 6);
    private static final Map<String, Object> TYPED = Map.of("tenHo", "Chè Bản Hon", "von", "80000000");

    @Test
    void everyAnswerAndFileStaysAndWhatHasNoPlaceIsShownUnderTheVersionOfThen() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        some.dossier.answer(TYPED, some.by("citizen"));

        move(some, without("tenHo", SomeDossier.IDENTITY));

        assertThat(some.dossier.getAnswers()).isEqualTo(TYPED);
        assertThat(some.dossier.getDocuments()).hasSize(2).allMatch(DossierDocument::isCurrent);
        assertThat(FormerView.of(some.dossier)).extracting(FormerView::version, FormerView::text,
                former -> former.files().size()).containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(1, "Chè Bản Hon", 0),
                        org.assertj.core.groups.Tuple.tuple(1, "", 1));
    }

    @Test
    void movedBackItHasItsPlaceAgain() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        some.dossier.answer(TYPED, some.by("citizen"));
        move(some, without("tenHo", SomeDossier.IDENTITY));

        move(some, SomeProcedure.version("1.001612"));

        assertThat(FormerView.of(some.dossier)).isEmpty();
        assertThat(some.dossier.getHistory()).extracting(HistoryLine::getVerb)
                .containsExactly(DossierVerb.MOVE_VERSION, DossierVerb.MOVE_VERSION);
    }

    @Test
    void theFeeOfADraftIsReckonedAgainThatOfASubmittedOneIsNot() {
        var draft = SomeDossier.in(DossierStatus.DRAFT);
        var sent = SomeDossier.in(DossierStatus.SUBMITTED);
        var free = changed(content -> content.fees = List.of());

        move(draft, free);
        move(sent, free);

        assertThat(draft.dossier.getFeeTotal()).isZero();
        assertThat(draft.dossier.getFeeStatus()).isEqualTo(FeeStatus.NOTHING_DUE);
        assertThat(sent.dossier.getFeeTotal()).isEqualTo(100_000);
        assertThat(sent.dossier.getFeeStatus()).isEqualTo(FeeStatus.DUE);
    }

    @Test
    void theDeskHasALineForEachNewPaperOfASubmittedOne() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);

        move(some, changed(content -> content.documents = plus(content.documents, "anh")));

        assertThat(some.dossier.check("anh").getVerdict()).isEqualTo(PaperVerdict.UNCHECKED);
        assertThatThrownBy(() -> some.prepare().attempt(DossierVerb.ACCEPT)).isInstanceOf(PapersUnchecked.class);
    }

    @Test
    void whatIsAskedBesidesComesIntoTheOpenRequestAndCanBeAnswered() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_AT_DESK);

        move(some, changed(content -> {
            content.documents = plus(content.documents, "anh");
            content.form = plusRequired(content.form, "danToc");
        }));

        assertThat(some.dossier.isOpenSlot("anh")).isTrue();
        assertThat(some.dossier.isOpenAnswer("danToc")).isTrue();
        assertThat(some.dossier.isOpenSlot(SomeDossier.IDENTITY)).as("asked by the desk").isTrue();
        some.dossier.answer(Map.of("danToc", "Thái"), some.by("citizen"));
        assertThat(some.dossier.getAnswers()).containsEntry("danToc", "Thái");
    }

    @Test
    void aPaperThatWasAskedForAndIsNoLongerRequiredHoldsNothingUp() {
        var some = SomeDossier.in(DossierStatus.SUPPLEMENT_AT_DESK);

        move(some, changed(content -> content.documents = content.documents.stream()
                .filter(paper -> !paper.key.equals(SomeDossier.IDENTITY)).toList()));

        assertThat(SupplementView.last(some.dossier).items()).isEmpty();
        some.attempt(DossierVerb.RESUBMIT);
        assertThat(some.dossier.getStatus()).isEqualTo(DossierStatus.SUBMITTED);
    }

    @Test
    void theOriginalOfAPaperWithoutAPlaceIsNotAskedForOnCollection() {
        var some = SomeDossier.in(DossierStatus.SUBMITTED);
        move(some, changed(content -> content.documents = content.documents.stream()
                .filter(paper -> !paper.key.equals(SomeDossier.IDENTITY)).toList()));
        some.prepare();
        for (var verb : List.of(DossierVerb.ACCEPT, DossierVerb.START, DossierVerb.PROPOSE, DossierVerb.APPROVE,
                DossierVerb.ISSUE, DossierVerb.ARRIVE_AT_DESK)) {
            some.attempt(verb);
        }
        some.dossier.compareOriginal(SomeDossier.FORM, OriginalVerdict.MATCHES, some.by("desk"));

        assertThat(some.dossier.missingBeforeReturn()).doesNotContain(ReturnCondition.ORIGINALS_NOT_COMPARED);
    }

    @Test
    void whatWasAcceptedKeepsItsVersionForEver() {
        var some = SomeDossier.in(DossierStatus.ACCEPTED);
        var version = some.dossier.getProcedure();

        assertThatThrownBy(() -> move(some, without("tenHo", "x"))).isInstanceOf(IllegalMove.class);

        assertThat(some.dossier.getProcedure()).isSameAs(version);
    }

    @Test
    void aFileForANewPaperCanBeSentByTheDraft() {
        var some = SomeDossier.in(DossierStatus.DRAFT);
        move(some, changed(content -> content.documents = plus(content.documents, "anh")));

        some.dossier.attach("anh", SomeFile.pdf("anh.pdf"), some.by("citizen"));

        assertThat(some.dossier.currentDocuments("anh")).hasSize(1);
    }

    private static void move(SomeDossier some, ProcedureVersion next) {
        some.dossier.moveTo(next, some.units.division(), DAY, "Thông tư mới", some.by("clerk"));
    }

    private static ProcedureVersion without(String field, String paper) {
        return changed(content -> {
            content.form = content.form.stream().map(section -> FormSection.of(section.title(), section.fields().stream()
                    .filter(one -> !one.key().equals(field)).toList())).toList();
            content.documents = content.documents.stream().filter(one -> !one.key.equals(paper)).toList();
        });
    }

    private static ProcedureVersion changed(Consumer<ProcedureContent> change) {
        return SomeProcedure.changed("1.001612", change);
    }

    private static List<ProcedureContent.Document> plus(List<ProcedureContent.Document> papers, String key) {
        var all = new ArrayList<>(papers);
        var paper = new ProcedureContent.Document();
        paper.key = key;
        paper.name = key;
        paper.required = true;
        all.add(paper);
        return all;
    }

    private static List<FormSection> plusRequired(List<FormSection> form, String key) {
        var all = new ArrayList<>(form);
        all.add(FormSection.of("Thêm", List.of(FormField.of(key, FieldType.TEXT, key))));
        return all;
    }
}
