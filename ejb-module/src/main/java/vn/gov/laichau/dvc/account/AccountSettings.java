package vn.gov.laichau.dvc.account;

import java.security.Principal;
import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/** What everybody may do with his own account. Names of officers belong to {@code organization}. */
@Stateless
@RolesAllowed({Role.APPLICANT, Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK,
    Role.CASHIER, Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class AccountSettings {

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    @Audited
    public void changePassword(String old, String fresh) {
        var account = accounts.findLocked(caller.getName()).orElseThrow();
        if (!passwords.matches(old, account.getPasswordHash())) {
            throw new PasswordWrong();
        }
        passwords.check(fresh);
        account.changePassword(passwords.hash(fresh), clock.instant());
    }

    /** The applicant's own name; an officer sees his user name here, his full name comes from his services. */
    public AccountView me() {
        return accounts.findApplicant(caller.getName())
                .map(p -> new AccountView(p.getName(), false, p.getEmail(), p.getPhone()))
                .orElseGet(() -> new AccountView(caller.getName(), true, null, null));
    }
}
