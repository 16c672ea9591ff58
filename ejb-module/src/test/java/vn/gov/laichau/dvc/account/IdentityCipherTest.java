package vn.gov.laichau.dvc.account;

import java.util.Base64;

import jakarta.ejb.EJBException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class IdentityCipherTest {

    private static final String NUMBER = "012190001234";

    private final IdentityCipher cipher = SomeApplicant.cipher();

    @Test
    void theSameNumberHasTheSameLoginWhichDoesNotShowIt() {
        assertThat(cipher.loginOf(NUMBER)).isEqualTo(SomeApplicant.cipher().loginOf(NUMBER)).matches("a-[0-9a-f]{64}")
                .doesNotContain("1234");
        assertThat(cipher.loginOf("012190001235")).isNotEqualTo(cipher.loginOf(NUMBER));
    }

    @Test
    void anotherSecretGivesAnotherLogin() {
        assertThat(withSecret("another secret of thirty-two byte").loginOf(NUMBER))
                .isNotEqualTo(cipher.loginOf(NUMBER));
    }

    @Test
    void aNumberSealedTwiceLooksDifferentAndOpensAgain() {
        var first = cipher.seal(NUMBER);
        var second = cipher.seal(NUMBER);

        assertThat(first.bytes()).isNotEqualTo(second.bytes());
        assertThat(cipher.open(first.bytes())).isEqualTo(cipher.open(second.bytes())).isEqualTo(NUMBER);
        assertThat(first.last4()).isEqualTo("1234");
    }

    @Test
    void whatWasTamperedWithOrSealedElsewhereDoesNotOpen() {
        var sealed = cipher.seal(NUMBER).bytes();
        var elsewhere = withSecret("another secret of thirty-two byte");

        assertThatThrownBy(() -> elsewhere.open(sealed)).isInstanceOf(EJBException.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> cipher.open(sealed)).isInstanceOf(EJBException.class);
    }

    @Test
    void aShortSecretStopsTheStart() {
        assertThatThrownBy(() -> withSecret("short")).isInstanceOf(EJBException.class).hasMessageContaining("32 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"012190001234", " 012 190 001 234", "012.190.001.234", "012-190-001-234"})
    void aNumberIsTypedAtLoginWithOrWithoutBlanksDotsAndHyphens(String typed) {
        assertThat(names().of(typed)).isEqualTo(cipher.loginOf(NUMBER));
    }

    @Test
    void anOfficersNameIsTypedInAnyCase() {
        assertThat(names().of(" MC.TamDuong ")).isEqualTo("mc.tamduong");
    }

    @Test
    void thePartsOfAnApplicantThatAreKeptDoNotHoldTheNumber() {
        var citizen = SomeApplicant.citizen();

        assertThat(citizen.getLogin()).doesNotContain(NUMBER);
        assertThat(new String(citizen.getIdentityEncrypted(), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(NUMBER);
        assertThat(citizen.getIdentityLast4()).isEqualTo("1234");
    }

    private LoginNames names() {
        var names = new LoginNames();
        names.cipher = cipher;
        return names;
    }

    private static IdentityCipher withSecret(String secret) {
        var cipher = new IdentityCipher();
        cipher.secret = Base64.getEncoder().encodeToString(secret.getBytes());
        cipher.deriveKeys();
        return cipher;
    }
}
