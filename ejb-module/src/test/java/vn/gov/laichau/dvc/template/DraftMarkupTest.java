package vn.gov.laichau.dvc.template;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.dossier.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Templates of documents are read with distrust, and what people typed is never markup (NĐ 30/2020). */
class DraftMarkupTest {

    private static final String WORDS = "<p>{text}</p>";

    @Test
    void values_come_into_their_places_and_each_paragraph_of_the_words_is_one() {
        var filled = DraftMarkup.read("<p>Theo hồ sơ <b>{code}</b>:</p>" + WORDS
                + "<table><tr><td colspan=\"2\">{form.tenHo}</td></tr></table>")
                .fill(Map.of("code", "H35.22-170306-0001", "form.tenHo", "Chè Mai")::get, List.of("Một.", "Hai."));

        assertThat(filled).isEqualTo("<p>Theo hồ sơ <b>H35.22-170306-0001</b>:</p><p>Một.</p><p>Hai.</p>"
                + "<table><tr><td colspan=\"2\">Chè Mai</td></tr></table>");
    }

    @Test
    void what_a_person_typed_is_text_and_no_placeholder() {
        var filled = DraftMarkup.read("<p>{applicant}</p>" + WORDS).fill(name -> "<script>{code} ${x} & \"</script>",
                List.of("<b>{applicant}</b>"));

        assertThat(filled).isEqualTo("<p>&lt;script&gt;{code} ${x} &amp; \"&lt;/script&gt;</p>"
                + "<p>&lt;b&gt;{applicant}&lt;/b&gt;</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=\"http://x\"/>", "<p onclick=\"x\">a</p>",
        "<p style=\"background:url(http://x)\">a</p>", "<p class=\"sign mono\">a</p>", "<td colspan=\"99999\">a</td>",
        "<?php echo 1 ?>", "<a href=\"x\">a</a>", "<object/>", "<p xmlns=\"urn:x\">a</p>", "<style>p{}</style>"})
    void nothing_may_be_fetched_run_or_laid_over_the_page(String markup) {
        assertThatThrownBy(() -> DraftMarkup.read(markup)).isInstanceOf(DraftElementUnknown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a", "a</p>", "<p>a & b</p>", "</draft><draft>", "&nbsp;",
        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><p>&e;</p>"})
    void what_is_no_xhtml_is_refused_with_its_line(String markup) {
        assertThatThrownBy(() -> DraftMarkup.read(markup)).isInstanceOf(DraftMarkupBroken.class);
    }

    @Test
    void the_words_have_one_place_of_their_own() {
        assertThatThrownBy(() -> DraftMarkup.read("<p>a</p>").requirePlaceholders(name -> true))
                .isInstanceOf(DraftWordsMissing.class);
        assertThatThrownBy(() -> DraftMarkup.read(WORDS + WORDS).requirePlaceholders(name -> true))
                .isInstanceOf(DraftWordsMissing.class);
        assertThatThrownBy(() -> DraftMarkup.read("<p>Rằng {text}</p>").requirePlaceholders(name -> true))
                .isInstanceOf(DraftWordsMissing.class);
    }

    @Test
    void a_placeholder_that_no_dossier_has_is_named() {
        assertThatThrownBy(() -> DraftMarkup.read("<p>{salary}</p>" + WORDS)
                .requirePlaceholders(name -> DraftVariable.of(name).isPresent()))
                .isInstanceOf(DraftVariableUnknown.class).hasMessageContaining("salary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<p>a { b</p>", "<p>{code</p>", "<p>code}</p>", "<p>{ code }</p>", "<p>{co<b>de</b>}</p>"})
    void a_brace_that_surrounds_no_placeholder_is_shown(String markup) {
        assertThatThrownBy(() -> DraftMarkup.read(markup + WORDS).requirePlaceholders(name -> true))
                .isInstanceOf(DraftBraceAlone.class);
    }

    @ParameterizedTest
    @EnumSource
    void the_projects_own_templates_are_sound(Outcome outcome) {
        var text = DefaultDrafts.of(outcome);

        assertThatCode(() -> DraftMarkup.read(text.body()).requirePlaceholders(name -> DraftVariable.of(name).isPresent()))
                .doesNotThrowAnyException();
        assertThat(DraftFilling.fill(text, name -> DefaultDrafts.examples().get(name), "Một.\nHai.").body())
                .contains("<p>Một.</p><p>Hai.</p>").doesNotContain("{");
    }

    @Test
    void a_filled_template_can_be_read_without_its_markup() {
        var filled = DraftFilling.fill(new DraftText("Thông báo", "", "<p>Rằng <b>{code}</b></p>\n" + WORDS, "{applicant}"),
                name -> "a < b & c", "Một.");

        assertThat(filled.plain()).isEqualTo("Rằng a < b & c\nMột.");
    }

    @ParameterizedTest
    @EnumSource
    void every_placeholder_has_an_example(DraftVariable variable) {
        assertThat(DefaultDrafts.examples().get(variable.key())).isNotBlank();
    }
}
