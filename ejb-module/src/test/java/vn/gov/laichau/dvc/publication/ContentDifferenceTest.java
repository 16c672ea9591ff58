package vn.gov.laichau.dvc.publication;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.SomeProcedure;
import vn.gov.laichau.dvc.form.FieldType;
import vn.gov.laichau.dvc.form.FormField;
import vn.gov.laichau.dvc.form.FormSection;

import static org.assertj.core.api.Assertions.assertThat;

/** Two versions of a real procedure side by side. */
class ContentDifferenceTest {

    private final ProcedureContent before = content();
    private final ProcedureContent after = content();

    @Test
    void twoEqualVersionsDoNotDiffer() {
        assertThat(ContentDifference.between(before, after)).isEmpty();
    }

    @Test
    void aChangedTextIsShownWithWhatStoodAndStandsThere() {
        after.conditions = "Đủ 18 tuổi";

        assertThat(ContentDifference.between(before, after)).singleElement().satisfies(change -> {
            assertThat(change.area()).isEqualTo(ContentArea.INFORMATION);
            assertThat(change.property()).isEqualTo("conditions");
            assertThat(change.after()).isEqualTo("Đủ 18 tuổi");
        });
    }

    @Test
    void aPaperPutInFirstIsOneAdditionAndChangesNoOther() {
        var paper = new ProcedureContent.Document();
        paper.key = "anh";
        paper.name = "Ảnh mặt tiền";
        var papers = new ArrayList<>(after.documents);
        papers.add(0, paper);
        after.documents = papers;

        assertThat(ContentDifference.between(before, after)).containsExactly(new ContentChange(
                ContentArea.PAPERS, ChangeKind.ADDED,
                "Ảnh mặt tiền", "documents", "", "Ảnh mặt tiền"));
    }

    @Test
    void papersInAnotherOrderAreOneLine() {
        var papers = new ArrayList<>(after.documents);
        papers.add(papers.remove(0));
        after.documents = papers;

        assertThat(ContentDifference.between(before, after)).extracting(ContentChange::kind)
                .containsExactly(ChangeKind.REORDERED);
    }

    @Test
    void aQuestionIsFoundAgainInAnotherSection() {
        var first = after.form.get(0);
        var moved = first.fields().get(0);
        var sections = new ArrayList<>(after.form);
        sections.set(0, FormSection.of(first.title(), first.fields().subList(1, first.fields().size())));
        var second = sections.get(1);
        var fields = new ArrayList<>(second.fields());
        fields.add(moved);
        sections.set(1, FormSection.of(second.title(), fields));
        after.form = sections;

        assertThat(ContentDifference.between(before, after)).extracting(ContentChange::kind)
                .doesNotContain(ChangeKind.ADDED, ChangeKind.REMOVED);
        assertThat(ContentDifference.between(before, after)).filteredOn(change -> change.property()
                .equals("form.fields.section")).singleElement().extracting(ContentChange::thing).isEqualTo(moved.label());
    }

    @Test
    void aRemovedQuestionAndANewRequiredOneAreNamedByTheirLabels() {
        var section = after.form.get(0);
        var fields = new ArrayList<>(section.fields());
        var gone = fields.remove(0);
        fields.add(FormField.of("danToc", FieldType.TEXT, "Dân tộc"));
        var sections = new ArrayList<>(after.form);
        sections.set(0, FormSection.of(section.title(), fields));
        after.form = sections;

        assertThat(ContentDifference.between(before, after)).extracting(ContentChange::kind, ContentChange::thing)
                .contains(org.assertj.core.groups.Tuple.tuple(ChangeKind.REMOVED, gone.label()),
                        org.assertj.core.groups.Tuple.tuple(ChangeKind.ADDED, "Dân tộc"));
    }

    @Test
    void aListThatWasEmptyIsAddedThingByThing() {
        after.cases = List.of(ofCase("moi", "Cấp mới"), ofCase("lai", "Cấp lại"));

        assertThat(ContentDifference.between(before, after)).hasSize(2)
                .allMatch(change -> change.kind() == ChangeKind.ADDED);
        assertThat(ContentDifference.between(after, before)).hasSize(2)
                .allMatch(change -> change.kind() == ChangeKind.REMOVED);
    }

    private static ProcedureContent.Case ofCase(String key, String name) {
        var one = new ProcedureContent.Case();
        one.key = key;
        one.name = name;
        return one;
    }

    private static ProcedureContent content() {
        return SomeProcedure.version("1.001612").copyOfContent();
    }
}
