package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not an e-mail address. */
public class EmailWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    EmailWrong() {
        super();
    }
}
