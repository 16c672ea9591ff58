package vn.gov.laichau.dvc.wording;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmsLengthTest {

    @ParameterizedTest
    @CsvSource({"a,160,1", "a,161,2", "a,306,2", "a,307,3", "ồ,70,1", "ồ,71,2", "ồ,134,2", "ồ,135,3", "é,160,1", "{,80,1",
        "{,81,2", "x,0,0"})
    void segmentsAreCountedAsTheTelephoneAlphabetHasIt(String letter, int times, int segments) {
        assertThat(SmsLength.of(letter.repeat(times)).segments()).isEqualTo(segments);
    }

    @Test
    void withoutMarksAMessageIsInTheTelephoneAlphabet() {
        var text = "ĐĂNG KÝ thành lập hộ kinh doanh – “ưu tiên” 100.000 ₫…";

        assertThat(SmsLength.of(text).wide()).isTrue();
        assertThat(CleanText.withoutMarks(text)).isEqualTo("DANG KY thanh lap ho kinh doanh - \"uu tien\" 100.000 d...");
        assertThat(SmsLength.of(CleanText.withoutMarks(text)).wide()).isFalse();
    }

    @Test
    void whatDoesNotFitIsCutAndSaysSo() {
        var fitted = SmsLength.fitted("ồ".repeat(1000));

        assertThat(SmsLength.of(fitted).segments()).isEqualTo(SmsLength.MOST);
        assertThat(fitted).endsWith("...");
        assertThat(SmsLength.fitted("ngắn")).isEqualTo("ngắn");
    }
}
