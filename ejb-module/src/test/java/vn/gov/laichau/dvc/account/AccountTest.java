package vn.gov.laichau.dvc.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passwords, hidden numbers and the lock after failures (Điều 12.7, 13.3). */
class AccountTest {

    private static final Instant NOW = Instant.parse("2017-03-27T02:00:00Z");

    private final Passwords passwords = new Passwords();

    @Test
    void a_password_is_kept_as_bcrypt_of_cost_twelve_and_never_twice_the_same() {
        var hash = passwords.hash("mot mat khau dai");
        assertThat(hash).startsWith("$2a$12$");
        assertThat(passwords.hash("mot mat khau dai")).isNotEqualTo(hash);
        assertThat(passwords.matches("mot mat khau dai", hash)).isTrue();
        assertThat(passwords.matches("mot mat khau khac", hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ngan", "123456789", "1234567890", "MatKhau123", "aaaaaaaaaaaa"})
    void a_password_that_everybody_guesses_is_refused(String password) {
        assertThatThrownBy(() -> passwords.check(password)).isInstanceOf(PasswordTooWeak.class);
    }

    @Test
    void a_password_longer_than_bcrypt_reads_is_refused_and_not_cut() {
        assertThatThrownBy(() -> passwords.check("ệ".repeat(30))).isInstanceOf(PasswordTooWeak.class);
        assertThatCode(() -> passwords.check("con bò gặm cỏ")).doesNotThrowAnyException();
    }

    @Test
    void five_failures_in_a_row_lock_for_a_quarter_of_an_hour_and_no_longer() {
        var account = account();
        for (int i = 0; i < 4; i++) {
            account.loginFailed(NOW);
        }
        assertThat(account.state(NOW).locked()).isFalse();
        assertThat(account.state(NOW).triesLeft()).isEqualTo(1);
        account.loginFailed(NOW);
        assertThat(account.state(NOW).locked()).isTrue();
        assertThat(account.state(NOW.plus(Duration.ofMinutes(14))).locked()).isTrue();
        assertThat(account.state(NOW.plus(Duration.ofMinutes(16))).locked()).isFalse();
    }

    @Test
    void a_right_password_forgets_the_failures_before_it() {
        var account = account();
        account.loginFailed(NOW);
        account.loggedIn(NOW);
        assertThat(account.state(NOW).triesLeft()).isEqualTo(Account.TRIES);
    }

    @Test
    void a_number_gives_the_same_login_always_and_can_be_read_only_with_the_secret() {
        var cipher = cipher("0123456789abcdef0123456789abcdef");
        assertThat(cipher.loginOf("012190001234")).isEqualTo(cipher.loginOf("012190001234"))
                .doesNotContain("012190001234");
        assertThat(cipher("ffffffffffffffff0123456789abcdef").loginOf("012190001234"))
                .isNotEqualTo(cipher.loginOf("012190001234"));
        var sealed = cipher.seal("012190001234");
        assertThat(cipher.seal("012190001234").bytes()).isNotEqualTo(sealed.bytes());
        assertThat(cipher.open(sealed.bytes())).isEqualTo("012190001234");
        assertThat(sealed.last4()).isEqualTo("1234");
    }

    private static Account account() {
        return new Account("cv", AccountKind.OFFICER, "hash", true, NOW);
    }

    private static IdentityCipher cipher(String secret) {
        var cipher = new IdentityCipher();
        cipher.secret = Base64.getEncoder().encodeToString(secret.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        cipher.deriveKeys();
        return cipher;
    }
}
