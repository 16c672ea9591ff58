package vn.gov.laichau.dvc.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContactTest {

    private final Applicant mai = SomeApplicant.citizen();

    @Test
    void whoChoseNothingIsToldByMailAndSmsWhereTheyAreKnown() {
        assertThat(mai.mailAddress()).contains("mai@laichau.example");
        assertThat(mai.smsNumber()).contains("+84912345678");
    }

    @Test
    void whatIsNotWantedIsNotUsed() {
        mai.reachAt("0912345678", "mai@laichau.example", false, false);

        assertThat(mai.mailAddress()).isEmpty();
        assertThat(mai.smsNumber()).isEmpty();
        assertThat(mai.getEmail()).isEqualTo("mai@laichau.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0968 111 222", "+84 968-111-222", "84968111222", "(0968) 111.222"})
    void aMobileNumberIsTakenHoweverItIsWritten(String typed) {
        mai.reachAt(typed, "", false, true);

        assertThat(mai.smsNumber()).contains("+84968111222");
    }

    @Test
    void smsNeedAMobileNumberAndMailsAnAddress() {
        assertThatThrownBy(() -> mai.reachAt("0213 3876 543", "", false, true)).isInstanceOf(NoMobileNumber.class);
        assertThatThrownBy(() -> mai.reachAt("0912345678", " ", true, false)).isInstanceOf(EmailMissing.class);
        mai.reachAt("0213 3876 543", null, false, false);
        assertThat(mai.getEmail()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mai", "mai@x", "mai@x.vn\r\nBcc: y@z.vn", "a@b.vn, c@d.vn", "<mai@x.vn>"})
    void whatIsNoAddressIsRefusedAndChangesNothing(String typed) {
        assertThatThrownBy(() -> mai.reachAt("0912345678", typed, true, true)).isInstanceOf(EmailWrong.class);
        assertThat(mai.mailAddress()).contains("mai@laichau.example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "113", "09123456789", "+1 202 555 0100", "0912 345 67x"})
    void whatIsNoNumberOfVietnamIsRefused(String typed) {
        assertThatThrownBy(() -> mai.reachAt(typed, "", false, false)).isInstanceOf(PhoneNumberWrong.class);
    }
}
