package vn.gov.laichau.dvc.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Set;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;

import org.wildfly.security.password.PasswordFactory;
import org.wildfly.security.password.WildFlyElytronPasswordProvider;
import org.wildfly.security.password.interfaces.BCryptPassword;
import org.wildfly.security.password.spec.EncryptablePasswordSpec;
import org.wildfly.security.password.spec.IteratedSaltedPasswordAlgorithmSpec;
import org.wildfly.security.password.util.ModularCrypt;

/** Makes and compares bcrypt hashes in the form that the server's realm reads ({@code $2a$12$…}). */
@ApplicationScoped
class Passwords {

    static final int COST = 12;
    static final int SHORTEST = 10;
    /** bcrypt reads no more than 72 bytes; a longer password is refused instead of being cut unseen. */
    static final int LONGEST_BYTES = 72;

    private static final Set<String> COMMON = Set.of("1234567890", "0123456789", "0987654321", "12345678910",
            "123456789a", "abcd123456", "abc1234567", "a123456789", "password123", "matkhau123", "matkhau1234",
            "qwertyuiop", "1q2w3e4r5t", "1111111111", "0000000000", "8888888888", "vietnam123", "laichau123",
            "laichau2017", "iloveyou123", "anhyeuem123", "dichvucong", "dichvucong123", "passw0rd123");

    private final SecureRandom random = new SecureRandom();

    /** Refuses what is too short, too long or on everybody's list. */
    void check(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new PasswordTooWeak(PasswordTooWeak.Reason.SHORT, SHORTEST);
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_BYTES) {
            throw new PasswordTooWeak(PasswordTooWeak.Reason.LONG, LONGEST_BYTES);
        }
        var small = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(small) || small.chars().distinct().count() < 4) {
            throw new PasswordTooWeak(PasswordTooWeak.Reason.COMMON, SHORTEST);
        }
    }

    String hash(String password) {
        var salt = new byte[BCryptPassword.BCRYPT_SALT_SIZE];
        random.nextBytes(salt);
        try {
            var made = factory().generatePassword(new EncryptablePasswordSpec(password.toCharArray(),
                    new IteratedSaltedPasswordAlgorithmSpec(COST, salt)));
            return ModularCrypt.encodeAsString(made);
        } catch (GeneralSecurityException e) {
            throw new EJBException("bcrypt is not available", e);
        }
    }

    boolean matches(String password, String hash) {
        try {
            var factory = factory();
            return factory.verify(factory.translate(ModularCrypt.decode(hash)), password.toCharArray());
        } catch (GeneralSecurityException e) {
            throw new EJBException("a stored password hash is unreadable", e);
        }
    }

    private static PasswordFactory factory() throws GeneralSecurityException {
        return PasswordFactory.getInstance(BCryptPassword.ALGORITHM_BCRYPT,
                WildFlyElytronPasswordProvider.getInstance());
    }
}
