package vn.gov.laichau.dvc.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void aPasswordIsKeptAsBcryptOfCostTwelveWithASaltOfItsOwn() {
        var hash = passwords.hash("Ruộng bậc thang");

        assertThat(hash).matches("\\$2[aby]\\$12\\$[./A-Za-z0-9]{53}");
        assertThat(passwords.hash("Ruộng bậc thang")).isNotEqualTo(hash);
        assertThat(passwords.matches("Ruộng bậc thang", hash)).isTrue();
        assertThat(passwords.matches("Ruộng bậc thanG", hash)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',           SHORT
            Sìn Hồ 17,    SHORT
            matkhau123,   COMMON
            MatKhau123,   COMMON
            LaiChau2017,  COMMON
            aaaaaaaaaaaa, COMMON
            abcabcabcabc, COMMON
            """)
    void whatIsShortOrOnEverybodysListIsRefused(String password, PasswordTooWeak.Reason reason) {
        assertThatThrownBy(() -> passwords.check(password)).isInstanceOfSatisfying(PasswordTooWeak.class,
                e -> assertThat(e.messageKey()).isEqualTo("PasswordTooWeak." + reason));
    }

    @Test
    void whatBcryptWouldCutIsRefused() {
        assertThatNoException().isThrownBy(() -> passwords.check("abcd".repeat(18)));
        assertThatThrownBy(() -> passwords.check("abcd".repeat(18) + "e")).isInstanceOfSatisfying(PasswordTooWeak.class,
                e -> assertThat(e.messageKey()).isEqualTo("PasswordTooWeak.LONG"));
        assertThatThrownBy(() -> passwords.check("ruộng bậc ".repeat(6))).as("60 letters of 78 bytes")
                .isInstanceOf(PasswordTooWeak.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ruộng bậc9", "Ruộng bậc thang mùa lúa chín", "x7-Khau-Phạ-2017", "nậm na chảy mãi"})
    void anythingElseIsTakenWithoutRulesOfComposition(String password) {
        assertThatNoException().isThrownBy(() -> passwords.check(password));
    }
}
