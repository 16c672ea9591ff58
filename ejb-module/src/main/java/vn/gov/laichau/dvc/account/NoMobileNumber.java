package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** SMS are wanted, but the number is none of a mobile telephone. */
public class NoMobileNumber extends DomainException {

    private static final long serialVersionUID = 1L;

    NoMobileNumber() {
        super();
    }
}
