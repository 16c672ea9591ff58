package vn.gov.laichau.dvc.template;

import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.word.SomeWord;
import vn.gov.laichau.dvc.word.WordDocument;
import vn.gov.laichau.dvc.word.WordExample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A Word template asks for nothing that no dossier has, and has places for what a document needs (NĐ 30/2020 Art 8). */
class WordChecksTest {

    private static final Predicate<String> ANSWERS = "form.tenHo"::equals;

    @ParameterizedTest
    @EnumSource
    void theFileToBeginWithIsSoundInTheWordsOfEachOutcome(Outcome outcome) {
        var text = DefaultDrafts.of(outcome);
        var example = WordExample.of(text.title(), text.subject(), DraftFilling.fill(text, name -> "{" + name + "}",
                "{text}").plain().lines().toList(), text.recipients().lines().toList());

        assertThatCode(() -> WordChecks.require(WordDocument.read(example), ANSWERS)).doesNotThrowAnyException();
    }

    @Test
    void answersOfTheFormMayBeAskedForAndNothingUnknown() {
        assertThatCode(() -> check(SomeWord.saying("{text}").changed("word/document.xml", "{issuer}", "{form.tenHo}")))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(SomeWord.saying("{text}").changed("word/document.xml", "{issuer}",
                "Lương {form.luong}"))).isInstanceOf(WordVariableUnknown.class)
                .satisfies(problem -> assertThat(((DomainException) problem).arguments()).containsExactly("form.luong",
                        "Lương {form.luong}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{text}", "{number}", "{day}", "{month}", "{year}", "{position}", "{signer}"})
    void whatADocumentNeedsStandsInItOnce(String place) {
        assertThatThrownBy(() -> check(SomeWord.saying("{text}").changed("word/document.xml", place, "")))
                .isInstanceOf(WordPlaceMissing.class)
                .satisfies(problem -> assertThat(((DomainException) problem).arguments()).containsExactly(place));
        assertThatThrownBy(() -> check(SomeWord.saying("{text}").changed("word/document.xml", place, place + place)))
                .isInstanceOf(WordPlaceTwice.class);
        assertThatThrownBy(() -> check(SomeWord.saying("{text}").changed("word/footer1.xml", "{code}", place)))
                .isInstanceOf(WordPlaceTwice.class);
    }

    @Test
    void aPlaceInTheFooterAloneIsNone() {
        assertThatThrownBy(() -> check(SomeWord.saying("{text}").changed("word/document.xml", "{number}", "")
                .changed("word/footer1.xml", "{code}", "{number}"))).isInstanceOf(WordPlaceMissing.class);
    }

    @Test
    void aDraftIsFilledFromTheDossierAndItsContentSaysEverythingThatIsPrinted() {
        var file = SomeWord.saying("{text}").file();
        var draft = new WordDraft("ab12", "Thông báo", Map.of("applicant", "Lò Thị Mai"), () -> file);

        assertThat(WordDocument.read(draft.fill("Cấp giấy.", Map.of(WordVariable.NUMBER, "12/KQ"))).placeholders())
                .isEmpty();
        assertThat(draft.content()).contains("ab12", "Lò Thị Mai").isNotEqualTo(new WordDraft("ab12", "Thông báo",
                Map.of("applicant", "Lò Thị Hoa"), () -> file).content());
    }

    private static void check(SomeWord word) {
        WordChecks.require(WordDocument.read(word.file()), ANSWERS);
    }
}
