package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not a telephone number of Vietnam. */
public class PhoneNumberWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    PhoneNumberWrong() {
        super();
    }
}
