package vn.gov.laichau.dvc.wording;

import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class TextsTest {

    private static final NoticeEvent EVENT = NoticeEvent.ACCEPT;

    static Stream<Arguments> everyEventOnEachOfItsChannels() {
        return Arrays.stream(NoticeEvent.values()).flatMap(event -> event.channels().stream()
                .map(channel -> arguments(event, channel)));
    }

    @ParameterizedTest
    @MethodSource("everyEventOnEachOfItsChannels")
    void everyEventHasATextOfTheProjectThatWouldBeTakenFromAnAgencyToo(NoticeEvent event, NoticeChannel channel) {
        var text = DefaultTexts.find(event, channel).orElseThrow();

        var preview = TextPreview.of(event, channel, text, Examples.of(event));

        assertThat(TextCheck.checked(event, channel, text)).isEqualTo(text);
        assertThat(preview.text().body()).isNotBlank().doesNotContain("{").doesNotContain("null");
        assertThat(preview.text().title().isEmpty()).isEqualTo(channel == NoticeChannel.SMS);
    }

    @ParameterizedTest
    @MethodSource("everyEventOnEachOfItsChannels")
    void thereAreNoTextsForChannelsOnWhichAnEventIsNotTold(NoticeEvent event, NoticeChannel channel) {
        assertThat(Arrays.stream(NoticeChannel.values()).filter(any -> !event.channels().contains(any)))
                .noneMatch(any -> DefaultTexts.find(event, any).isPresent());
        assertThat(event.channels()).contains(NoticeChannel.PORTAL, channel);
    }

    @ParameterizedTest
    @EnumSource
    void everyVariableHasAnExampleAndIsKnownByItsName(NoticeVariable variable) {
        assertThat(NoticeVariable.of(variable.key())).contains(variable);
        assertThat(Arrays.stream(NoticeEvent.values()).filter(event -> event.variables().contains(variable)))
                .isNotEmpty().allSatisfy(event -> assertThat(Examples.of(event).of(variable)).isNotBlank());
    }

    @Test
    void anSmsOfTheProjectFitsInTwoSegmentsWithoutMarks() {
        assertThat(Arrays.stream(NoticeEvent.values()).filter(event -> event.channels().contains(NoticeChannel.SMS)))
                .allSatisfy(event -> assertThat(TextPreview.of(event, NoticeChannel.SMS, DefaultTexts.of(event,
                        NoticeChannel.SMS), Examples.of(event)).plainLength().segments()).isBetween(1, 2));
    }

    @Test
    void whatNoEventKnowsIsRefused() {
        assertThatThrownBy(() -> check("Hồ sơ {mahoso}")).isInstanceOf(VariableUnknown.class)
                .satisfies(e -> assertThat(((VariableUnknown) e).arguments()).containsExactly("mahoso"));
        assertThatThrownBy(() -> check("Hồ sơ {Code}")).isInstanceOf(VariableUnknown.class);
        assertThatThrownBy(() -> check("Hồ sơ {}")).isInstanceOf(VariableUnknown.class);
    }

    @Test
    void whatThisEventDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> check("Lý do: {reason}")).isInstanceOf(VariableNotHere.class)
                .satisfies(e -> assertThat(((VariableNotHere) e).arguments()).containsExactly("{reason}"));
    }

    @Test
    void whatTheLawWantsANoticeToSayIsInItsTextAndAnSmsMayBeShorter() {
        var bare = new NoticeText("Hồ sơ", "Chào ông bà.", false);

        assertThatThrownBy(() -> TextCheck.checked(NoticeEvent.ACCEPT, NoticeChannel.PORTAL, bare))
                .isInstanceOf(VariableNeeded.class).hasMessageContaining("{appointment}");
        assertThatThrownBy(() -> TextCheck.checked(NoticeEvent.REFUSE_RECEPTION, NoticeChannel.EMAIL, bare))
                .isInstanceOf(VariableNeeded.class).hasMessageContaining("{reason}");
        assertThatCode(() -> TextCheck.checked(NoticeEvent.REFUSE_RECEPTION, NoticeChannel.SMS, bare))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hồ sơ {code", "Hồ sơ code}", "{{code}}", "{code}}", "a { b } c {\n}"})
    void bracesThatAreNoVariableAreRefused(String body) {
        assertThatThrownBy(() -> check(body)).isInstanceOfAny(BraceAlone.class, VariableUnknown.class);
    }

    @Test
    void inThePortalThereAreAlwaysWordsAndAMailMayBeLeftOut() {
        assertThatThrownBy(() -> check(" \n ")).isInstanceOf(NoticeTextMissing.class);
        assertThatThrownBy(() -> TextCheck.checked(EVENT, NoticeChannel.EMAIL, new NoticeText("", "x", false)))
                .isInstanceOf(NoticeTextMissing.class);
        assertThatThrownBy(() -> TextCheck.checked(EVENT, NoticeChannel.EMAIL, new NoticeText("x", "", false)))
                .isInstanceOf(NoticeTextMissing.class);
        assertThat(TextCheck.checked(EVENT, NoticeChannel.EMAIL, NoticeText.NOTHING).isEmpty()).isTrue();
        assertThat(TextCheck.checked(EVENT, NoticeChannel.SMS, NoticeText.NOTHING).isEmpty()).isTrue();
    }

    @Test
    void whatIsTooLongIsRefused() {
        assertThatThrownBy(() -> check("x".repeat(3001))).isInstanceOf(NoticeTextTooLong.class);
        assertThatThrownBy(() -> TextCheck.checked(EVENT, NoticeChannel.EMAIL, new NoticeText("x".repeat(201), "x",
                false))).isInstanceOf(NoticeTextTooLong.class);
        assertThatThrownBy(() -> TextCheck.checked(EVENT, NoticeChannel.SMS, new NoticeText("", "ă".repeat(300), false)))
                .isInstanceOf(SmsTooLong.class);
        assertThat(TextCheck.checked(EVENT, NoticeChannel.SMS, new NoticeText("", "ă".repeat(300), true)).body())
                .hasSize(300);
    }

    @Test
    void aValueIsNeverReadAsATextAndNeverBreaksAHeader() {
        var values = new NoticeValues().with(NoticeVariable.CODE, "H35\r\nBcc: x@y.vn")
                .with(NoticeVariable.APPLICANT, "{link}").with(NoticeVariable.LINK, "https://x");

        var filled = TextFilling.fill(new NoticeText("Hồ sơ {code}", "{applicant} $1 \\", false), NoticeChannel.EMAIL,
                values);

        assertThat(filled.title()).isEqualTo("Hồ sơ H35 Bcc: x@y.vn");
        assertThat(filled.body()).isEqualTo("{link} $1 \\");
    }

    @Test
    void controlInvisibleAndHalfCharactersGo() {
        assertThat(CleanText.line("a\u0000b\u202Ec\u200Bd\uD800e\u0007")).isEqualTo("abcde");
        assertThat(CleanText.line("a\u2028b\tc\u00A0d")).isEqualTo("a b c d");
        assertThat(CleanText.lines("a\r\n\r\n\r\n\r\nb")).isEqualTo("a\n\nb");
    }

    @Test
    void aLineWhoseVariablesAreAllEmptyIsLeftOut() {
        var values = new NoticeValues().with(NoticeVariable.CODE, "H35").with(NoticeVariable.ADDRESS, null);

        var filled = TextFilling.fill(new NoticeText("x", "Hồ sơ {code}\nĐịa chỉ: {address}\nHết", false),
                NoticeChannel.PORTAL, values);

        assertThat(filled.body()).isEqualTo("Hồ sơ H35\nHết");
    }

    @Test
    void hugeValuesAreCutAndNeverInTheMiddleOfACharacter() {
        var values = new NoticeValues().with(NoticeVariable.APPLICANT, "\uD83D\uDE00".repeat(3000))
                .with(NoticeVariable.PROCEDURE, "á".repeat(9000));

        var mail = TextFilling.fill(new NoticeText("{procedure}", "{procedure}\n{applicant}{procedure}", false),
                NoticeChannel.EMAIL, values);
        var sms = TextFilling.fill(new NoticeText("", "{procedure}", false), NoticeChannel.SMS, values);

        assertThat(mail.title()).hasSizeLessThanOrEqualTo(300);
        assertThat(mail.body()).hasSizeLessThanOrEqualTo(4000);
        assertThat(mail.body().codePoints()).noneMatch(point -> point >= 0xD800 && point <= 0xDFFF);
        assertThat(SmsLength.of(sms.body()).segments()).isEqualTo(SmsLength.MOST);
    }

    private static NoticeText check(String body) {
        return TextCheck.checked(EVENT, NoticeChannel.PORTAL, new NoticeText("Hồ sơ {code}", body, false));
    }
}
