package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** There is an account for this number already: its owner logs in instead (Điều 13.3: one account). */
public class AccountExists extends DomainException {

    private static final long serialVersionUID = 1L;

    AccountExists() {
        super();
    }
}
