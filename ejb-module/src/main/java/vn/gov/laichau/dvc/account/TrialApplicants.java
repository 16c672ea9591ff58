package vn.gov.laichau.dvc.account;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Stamp;

/** The technical applicant in whose name an agency tries its drafts; made when first needed, nobody logs in with it. */
@ApplicationScoped
public class TrialApplicants {

    private static final String NO_NUMBER = "000000000000";

    @Inject
    Accounts accounts;

    @Inject
    IdentityCipher cipher;

    public Applicant of(String agencyCode, String agencyName, Stamp stamp) {
        var login = "thu-" + agencyCode.toLowerCase(Locale.ROOT);
        return accounts.findApplicant(login).orElseGet(() -> {
            var account = Account.closed(login, stamp.at());
            accounts.add(account);
            var applicant = Applicant.technical(account, "Hồ sơ thử " + agencyName, cipher.seal(NO_NUMBER), stamp.at());
            accounts.add(applicant);
            return applicant;
        });
    }
}
