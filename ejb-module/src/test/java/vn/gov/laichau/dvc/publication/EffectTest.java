package vn.gov.laichau.dvc.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.dossier.VersionEffect;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;
import vn.gov.laichau.dvc.form.Option;

import static org.assertj.core.api.Assertions.assertThat;

/** What another version means for a dossier, case by case (Điều 12.6). */
class EffectTest {

    private static final LocalDate TODAY = LocalDate.of(2017, 3, 6);
    private static final Set<String> BOTH_PAPERS = Set.of("giayDeNghi", "giayToTuyThan");

    private final ProcedureVersion first = version(content -> content.form = List.of(section(
            field("ten", FieldType.TEXT, true), field("ghiChu", FieldType.TEXT, false), choice("loai", "a", "b"))));
    private final Map<String, Object> answers = new HashMap<>(Map.of("ten", "Mai", "ghiChu", "không", "loai", "a"));

    @Test
    void thatNothingChangesLeavesItUnchanged() {
        assertThat(group(first)).isEqualTo(EffectGroup.UNCHANGED);
    }

    @Test
    void aNewOptionalQuestionLeavesItUnchanged() {
        assertThat(group(with(field("them", FieldType.TEXT, false)))).isEqualTo(EffectGroup.UNCHANGED);
    }

    @Test
    void aNewRequiredQuestionAsksOneMoreAnswer() {
        var effect = effect(with(field("them", FieldType.TEXT, true)));

        assertThat(EffectGroup.of(effect)).isEqualTo(EffectGroup.ASKED_MORE);
        assertThat(effect.askedAnswers()).containsExactly("them");
    }

    @Test
    void aNewRequiredPaperAsksOneMorePaper() {
        var next = version(content -> {
            content.form = formOf(first);
            content.documents = new ArrayList<>(content.documents);
            var paper = new ProcedureContent.Document();
            paper.key = "anh";
            paper.name = "Ảnh";
            paper.required = true;
            content.documents.add(paper);
        });

        assertThat(effect(next).askedPapers()).containsExactly("anh");
        assertThat(group(next)).isEqualTo(EffectGroup.ASKED_MORE);
    }

    @Test
    void whatWasMissingBeforeIsNotAskedBecauseOfTheNewVersion() {
        answers.remove("ten");

        assertThat(group(first)).isEqualTo(EffectGroup.UNCHANGED);
    }

    @Test
    void aRemovedQuestionLosesItsAnswerButOnlyWhereThereIsOne() {
        var next = version(content -> content.form = List.of(section(field("ten", FieldType.TEXT, true),
                choice("loai", "a", "b"))));

        assertThat(effect(next).lostAnswers()).containsExactly("ghiChu");
        answers.put("ghiChu", "  ");
        assertThat(group(next)).isEqualTo(EffectGroup.UNCHANGED);
    }

    @Test
    void aQuestionOfAnotherTypeLosesItsAnswer() {
        var next = version(content -> content.form = List.of(section(field("ten", FieldType.TEXT, true),
                field("ghiChu", FieldType.INTEGER, false), choice("loai", "a", "b"))));

        assertThat(effect(next).lostAnswers()).containsExactly("ghiChu");
    }

    @Test
    void aRemovedChoiceLosesTheAnswerOfThoseWhoTookIt() {
        var next = version(content -> content.form = List.of(section(field("ten", FieldType.TEXT, true),
                field("ghiChu", FieldType.TEXT, false), choice("loai", "b", "c"))));

        assertThat(effect(next).lostAnswers()).containsExactly("loai");
        answers.put("loai", "b");
        assertThat(group(next)).isEqualTo(EffectGroup.UNCHANGED);
    }

    @Test
    void aRemovedPaperLosesItsFile() {
        var next = version(content -> {
            content.form = formOf(first);
            content.documents = content.documents.stream().filter(d -> !d.key.equals("giayToTuyThan")).toList();
        });

        assertThat(effect(next).lostPapers()).containsExactly("giayToTuyThan");
        assertThat(group(next)).isEqualTo(EffectGroup.WOULD_LOSE);
    }

    @Test
    void aRemovedCaseLosesItsDossiers() {
        var next = version(content -> content.form = formOf(first));

        assertThat(VersionEffect.of(first, next, "capLai", answers, BOTH_PAPERS, TODAY).caseLost()).isTrue();
        assertThat(VersionEffect.of(first, next, "", answers, BOTH_PAPERS, TODAY).caseLost()).isFalse();
    }

    @Test
    void theTableCountsGroupsAndWhatCanBeMovedAndItsSealTellsThemApart() {
        var next = with(field("them", FieldType.TEXT, true));
        var table = EffectTable.empty().with(effect(next), true).with(effect(next), true).with(effect(next), false)
                .with(effect(first), true);

        assertThat(table.row(EffectGroup.ASKED_MORE)).isEqualTo(new EffectRow(EffectGroup.ASKED_MORE, 2, 1, 2, 0, 0));
        assertThat(table.row(EffectGroup.UNCHANGED).movable()).isEqualTo(1);
        assertThat(table.running()).isEqualTo(4);
        assertThat(table.seal()).isEqualTo("UNCHANGED:1/0/0/0/0,ASKED_MORE:2/1/2/0/0,WOULD_LOSE:0/0/0/0/0")
                .isNotEqualTo(table.with(effect(first), true).seal());
    }

    private EffectGroup group(ProcedureVersion next) {
        return EffectGroup.of(effect(next));
    }

    private VersionEffect effect(ProcedureVersion next) {
        return VersionEffect.of(first, next, "", answers, BOTH_PAPERS, TODAY);
    }

    private ProcedureVersion with(FormField more) {
        return version(content -> {
            var fields = new ArrayList<>(first.getForm().fields());
            fields.add(more);
            content.form = List.of(FormSection.of("Phần", fields));
        });
    }

    private static List<FormSection> formOf(ProcedureVersion version) {
        return version.getForm().sections();
    }

    private static ProcedureVersion version(Consumer<ProcedureContent> change) {
        var content = SomeProcedure.version("1.001612").copyOfContent();
        change.accept(content);
        return SomeProcedure.published(content);
    }

    private static FormSection section(FormField... fields) {
        return FormSection.of("Phần", List.of(fields));
    }

    private static FormField field(String key, FieldType type, boolean required) {
        return field(key, type, required, List.of());
    }

    private static FormField choice(String key, String... values) {
        return field(key, FieldType.CHOICE, true, List.of(values).stream()
                .map(value -> new Option(value, value)).toList());
    }

    private static FormField field(String key, FieldType type, boolean required, List<Option> options) {
        return FormField.of(key, type, key, null, null, required, null, null, null, null, null, null, options, null, null,
                null, null, null, null, null, null, null);
    }
}
