package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Mails are wanted, but there is no address. */
public class EmailMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    EmailMissing() {
        super();
    }
}
