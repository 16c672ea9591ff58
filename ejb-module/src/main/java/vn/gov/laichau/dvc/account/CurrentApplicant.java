package vn.gov.laichau.dvc.account;

import java.security.Principal;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Stamp;

/** The applicant who is logged in. */
@ApplicationScoped
public class CurrentApplicant {

    @Inject
    Principal caller;

    @Inject
    Accounts accounts;

    @Inject
    IdentityCipher cipher;

    @Inject
    Clock clock;

    public Applicant get() {
        return accounts.findApplicant(caller.getName()).orElseThrow(() -> new NotFound("applicant", "me"));
    }

    public String login() {
        return caller.getName();
    }

    public Stamp stamp() {
        return new Stamp(caller.getName(), clock.instant());
    }

    /** The applicant's own number in full, to prefill his own forms and print his own papers. */
    public String identityNumber() {
        return cipher.open(get().getIdentityEncrypted());
    }
}
