package vn.gov.laichau.dvc.account;

import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.RefusedActs;

/**
 * Counts wrong passwords in the database, so that all nodes agree (the server's own lock-out is per node). Five in a row
 * lock the account for a quarter of an hour, never for good. An unknown name looks like a known one.
 */
@Stateless
@PermitAll
public class LoginGuard {

    @Inject
    Accounts accounts;

    @Inject
    RefusedActs refused;

    @Inject
    Clock clock;

    public LoginState state(String login) {
        return accounts.find(login).map(a -> a.state(clock.instant())).orElseGet(LoginGuard::untouched);
    }

    public LoginState failed(String login) {
        refused.record(login, "Login", null, "WrongPassword");
        var account = accounts.findLocked(login);
        account.ifPresent(a -> a.loginFailed(clock.instant()));
        return account.map(a -> a.state(clock.instant())).orElseGet(() -> new LoginState(Account.TRIES - 1, null));
    }

    public void succeeded(String login) {
        accounts.findLocked(login).ifPresent(a -> a.loggedIn(clock.instant()));
    }

    private static LoginState untouched() {
        return new LoginState(Account.TRIES, null);
    }
}
