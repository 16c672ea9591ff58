package vn.gov.laichau.dvc.account;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.form.IdentityNumber;
import vn.gov.laichau.dvc.form.TaxCode;

/** A citizen or an organisation opens the one account for all services of the province (Điều 13.3). */
@Stateless
@PermitAll
@Audited
public class Registration {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    IdentityCipher cipher;

    @Inject
    Clock clock;

    public void registerCitizen(RegisterCitizen who) {
        var number = digits(who.identityNumber());
        if (!IdentityNumber.isValid(number)) {
            throw new IdentityNumberWrong();
        }
        PersonCheck.check(who.fullName(), who.birthDate(), LocalDate.now(clock));
        ContactCheck.check(who.phone(), who.email());
        accounts.add(Applicant.citizen(open(number, who.password()), who, cipher.seal(number), clock.instant()));
    }

    public void registerOrganisation(RegisterOrganisation who) {
        var number = digits(who.taxCode());
        if (!TaxCode.isValid(number)) {
            throw new TaxCodeWrong();
        }
        PersonCheck.check(who.representative(), null, LocalDate.now(clock));
        ContactCheck.check(who.phone(), who.email());
        accounts.add(Applicant.organisation(open(number, who.password()), who, cipher.seal(number), clock.instant()));
    }

    private Account open(String number, String password) {
        passwords.check(password);
        var login = cipher.loginOf(number);
        if (accounts.exists(login)) {
            throw new AccountExists();
        }
        var account = new Account(login, AccountKind.APPLICANT, passwords.hash(password), false, clock.instant());
        accounts.add(account);
        return account;
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s.\\-]+", "");
    }
}
