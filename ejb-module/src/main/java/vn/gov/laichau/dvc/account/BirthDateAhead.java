package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nobody who asks for an account is born tomorrow. */
public class BirthDateAhead extends DomainException {

    private static final long serialVersionUID = 1L;

    BirthDateAhead() {
        super();
    }
}
