package vn.gov.laichau.dvc.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Opens an applicant's sealed number where a paper must carry it. */
@ApplicationScoped
public class IdentityNumbers {

    @Inject
    IdentityCipher cipher;

    public String of(Applicant applicant) {
        return cipher.open(applicant.getIdentityEncrypted());
    }
}
