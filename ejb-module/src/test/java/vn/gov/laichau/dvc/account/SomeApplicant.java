package vn.gov.laichau.dvc.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;

import static vn.gov.laichau.dvc.shared.Keys.keyed;

/** A citizen with an account, as registration makes one. */
public final class SomeApplicant {

    private static final Instant LONG_AGO = Instant.parse("2017-02-01T01:00:00Z");
    private static final String NUMBER = "012190001234";

    private SomeApplicant() {
    }

    public static Applicant citizen() {
        var cipher = cipher();
        var account = new Account(cipher.loginOf(NUMBER), AccountKind.APPLICANT, "hash", true, LONG_AGO);
        return keyed(Applicant.citizen(account, new RegisterCitizen("Lò Thị Mai", NUMBER, LocalDate.of(1990, 5, 12),
                "0912345678", "mai@laichau.example", ""), cipher.seal(NUMBER), LONG_AGO));
    }

    static IdentityCipher cipher() {
        var cipher = new IdentityCipher();
        cipher.secret = Base64.getEncoder().encodeToString("thirty-two bytes make one secret".getBytes());
        cipher.deriveKeys();
        return cipher;
    }
}
