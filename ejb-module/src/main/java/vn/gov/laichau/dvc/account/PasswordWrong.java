package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** The present password was typed wrongly. */
public class PasswordWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    PasswordWrong() {
        super();
    }
}
