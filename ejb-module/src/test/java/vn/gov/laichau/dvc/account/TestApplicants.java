package vn.gov.laichau.dvc.account;

import java.time.Instant;

/** An applicant, for tests without a database. */
public final class TestApplicants {

    public static final String LOGIN = "a-mai";

    private TestApplicants() {
    }

    public static Applicant citizen() {
        var at = Instant.parse("2017-03-01T01:00:00Z");
        return Applicant.citizen(new Account(LOGIN, AccountKind.APPLICANT, "hash", true, at),
                new RegisterCitizen("Lò Thị Mai", "012190001234", null, "0912345678", null, "x"),
                new IdentityCipher.Sealed(new byte[] {1}, "1234"), at);
    }
}
