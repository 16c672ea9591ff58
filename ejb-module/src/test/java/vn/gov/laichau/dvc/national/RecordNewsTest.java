package vn.gov.laichau.dvc.national;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.gov.laichau.dvc.catalog.ProcedureContent;

/** What a newer national record says is offered field by field and never taken silently (Điều 12.1). */
class RecordNewsTest {

    @Test
    void only_what_changed_in_the_record_and_is_not_in_the_draft_is_news() {
        var before = content("Tên cũ", "1/QĐ");
        var after = content("Tên mới", "1/QĐ");

        assertThat(RecordNews.between(before, after, content("Tên của cơ quan", "2/QĐ")))
                .containsExactly(new RecordNews(RecordField.NAME, "Tên của cơ quan", "Tên mới"));
        assertThat(RecordNews.between(before, after, content("Tên mới", "2/QĐ"))).isEmpty();
    }

    @Test
    void a_field_that_is_taken_is_no_news_any_more() {
        var after = content("Tên mới", "9/QĐ");
        var draft = content("Tên của cơ quan", "2/QĐ");
        RecordField.DECISION.copy(after, draft);

        assertThat(draft.name).isEqualTo("Tên của cơ quan");
        assertThat(RecordNews.between(content("Tên cũ", "1/QĐ"), after, draft)).extracting(RecordNews::field)
                .isEqualTo(List.of(RecordField.NAME));
    }

    private static ProcedureContent content(String name, String decision) {
        var content = new ProcedureContent();
        content.name = name;
        content.decision = decision;
        return content;
    }
}
