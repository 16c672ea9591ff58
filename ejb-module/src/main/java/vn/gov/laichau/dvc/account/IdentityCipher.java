package vn.gov.laichau.dvc.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps identity numbers and tax codes out of sight (Điều 12.7): a keyed hash to compare, AES-256-GCM to keep. Both keys
 * are derived from the setting {@code dvc.secret} (32 bytes, base64); without it the application does not start.
 */
@ApplicationScoped
class IdentityCipher {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;

    @Inject
    @ConfigProperty(name = "dvc.secret")
    String secret;

    private final SecureRandom random = new SecureRandom();
    private SecretKeySpec hashKey;
    private SecretKeySpec sealKey;

    /** A number as it is stored: sealed, with its last four digits to show. */
    record Sealed(byte[] bytes, String last4) {
    }

    @PostConstruct
    void deriveKeys() {
        var master = Base64.getDecoder().decode(secret.strip());
        if (master.length < KEY_BYTES) {
            throw new EJBException("dvc.secret must hold 32 bytes in base64");
        }
        hashKey = new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), "identity-hash"), "HmacSHA256");
        sealKey = new SecretKeySpec(mac(new SecretKeySpec(master, "HmacSHA256"), "identity-seal"), "AES");
    }

    /** The login name that belongs to a number: the same for the same number, and nothing that can be turned back. */
    String loginOf(String number) {
        return "a-" + HexFormat.of().formatHex(mac(hashKey, number));
    }

    Sealed seal(String number) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed = crypt(Cipher.ENCRYPT_MODE, nonce, number.getBytes(StandardCharsets.UTF_8));
        var bytes = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
        return new Sealed(bytes, number.substring(Math.max(0, number.length() - 4)));
    }

    String open(byte[] sealed) {
        var nonce = new byte[NONCE_BYTES];
        var rest = new byte[sealed.length - NONCE_BYTES];
        ByteBuffer.wrap(sealed).get(nonce).get(rest);
        return new String(crypt(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealKey, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new EJBException("a number could not be sealed or opened with the present dvc.secret", e);
        }
    }

    private static byte[] mac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new EJBException("HmacSHA256 is part of every Java platform", e);
        }
    }
}
