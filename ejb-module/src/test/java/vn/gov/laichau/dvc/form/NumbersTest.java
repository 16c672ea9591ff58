package vn.gov.laichau.dvc.form;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;

import static org.assertj.core.api.Assertions.assertThat;

/** The numbers that Vietnam gives to people, organisations and telephones (domain.md §3.4, §3.5). */
class NumbersTest {

    @ParameterizedTest(name = "{0} {1} ({2})")
    @CsvSource(textBlock = """
            0100109106,     true,  its weighted sum 114 leaves 4 so the check digit is 6
            0100109105,     false, wrong check digit
            0100109107,     false, wrong check digit
            0300588569,     true,  its weighted sum 375 leaves 1 so the check digit is 9
            0000000200,     true,  remainder 10 makes the check digit 0
            0000000201,     false, wrong check digit
            0000000120,     true,  remainder 0 is warned of and not refused
            0000000127,     true,  remainder 0 whatever the last digit
            0100109106-001, true,  a branch
            0100109106001,  true,  a branch without the hyphen
            0100109106-000, false, branches count from 001
            0100109105-001, false, a branch of a wrong number
            012190001234,   true,  the personal number as tax code
            912190001234,   false, no personal number begins with 9
            010010910,      false, nine digits
            01001091066,    false, eleven digits
            0100109106-01,  false, a branch has three digits
            010010910X,     false, a letter
            0100 109106,    false, a blank
            """)
    void aTaxCodeHasTenDigitsWithACheckDigitOrThirteenOrTwelve(String code, boolean valid, String why) {
        assertThat(TaxCode.isValid(code)).as(why).isEqualTo(valid);
    }

    @ParameterizedTest(name = "{0} {1} ({2})")
    @CsvSource(textBlock = """
            012190001234,  true,  Lai Châu
            001085123456,  true,  Hà Nội
            123456789,     true,  the old card
            12345678,      false, eight digits
            1234567890,    false, ten digits
            01219000123,   false, eleven digits
            0121900012345, false, thirteen digits
            112190001234,  false, no province begins with 1
            01219000123A,  false, a letter
            """)
    void anIdentityNumberHasTwelveDigitsOrTheNineOfTheOldCard(String number, boolean valid, String why) {
        assertThat(IdentityNumber.isValid(number)).as(why).isEqualTo(valid);
    }

    @ParameterizedTest(name = "{0} {1} ({2})")
    @CsvSource(textBlock = """
            0912345678,       true,  mobile
            0312345678,       true,  mobile
            84912345678,      true,  with country code
            +84912345678,     true,  with country code
            +84 91 234-5678,  true,  blanks and hyphens
            (0213) 3876.101,  true,  Lai Châu with area code
            02133876101,      true,  landline
            0112345678,       false, no such prefix
            091234567,        false, too short
            09123456789,      false, too long
            0213387610,       false, landline too short
            912345678,        false, without 0
            113,              false, emergency call
            09l2345678,       false, a letter
            """)
    void aTelephoneNumberIsOfVietnam(String number, boolean valid, String why) {
        assertThat(PhoneNumber.isValid(number)).as(why).isEqualTo(valid);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void nothingIsNoNumber(String nothing) {
        assertThat(TaxCode.isValid(nothing) || IdentityNumber.isValid(nothing) || PhoneNumber.isValid(nothing))
                .isFalse();
    }
}
