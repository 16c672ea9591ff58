package vn.gov.laichau.dvc.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Json;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Accounts of the demonstration: one password for all of them, written in the README, and two applicants. Never loaded
 * unless {@code dvc.demo} is on.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DemoAccounts {

    /** Stands in the README; works only where the demonstration data were loaded. */
    public static final String PASSWORD = "LaiChau@2017";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    IdentityCipher cipher;

    @Inject
    Clock clock;

    /** People of the file {@code data/demo-applicants.json}. */
    public static class DemoApplicants {
        public List<RegisterCitizen> citizens = List.of();
        public List<RegisterOrganisation> organisations = List.of();
    }

    /** Opens what is missing; returns how many accounts were added. */
    public int load(Collection<String> officerLogins, String applicantsJson) {
        var hash = passwords.hash(PASSWORD);
        var known = accounts.existing(officerLogins);
        int added = 0;
        for (var login : officerLogins) {
            if (!known.contains(login)) {
                accounts.add(new Account(login, AccountKind.OFFICER, hash, true, clock.instant()));
                added++;
            }
        }
        DemoApplicants people = Json.read(applicantsJson, DemoApplicants.class);
        for (var citizen : people.citizens) {
            added += addOnce(citizen.identityNumber(), hash, account -> accounts.add(Applicant.citizen(account, citizen,
                    cipher.seal(citizen.identityNumber()), clock.instant())));
        }
        for (var organisation : people.organisations) {
            added += addOnce(organisation.taxCode(), hash, account -> accounts.add(Applicant.organisation(account,
                    organisation, cipher.seal(organisation.taxCode()), clock.instant())));
        }
        return added;
    }

    private int addOnce(String number, String hash, java.util.function.Consumer<Account> applicant) {
        var login = cipher.loginOf(number);
        if (accounts.exists(login)) {
            return 0;
        }
        var account = new Account(login, AccountKind.APPLICANT, hash, true, clock.instant());
        accounts.add(account);
        applicant.accept(account);
        return 1;
    }
}
