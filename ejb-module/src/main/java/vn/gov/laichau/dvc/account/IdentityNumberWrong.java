package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not an identity number: 12 digits, or 9 on the old card. */
public class IdentityNumberWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    IdentityNumberWrong() {
        super();
    }
}
