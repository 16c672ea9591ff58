package vn.gov.laichau.dvc.delegation;

import vn.gov.laichau.dvc.shared.DomainException;

/** The days are missing, in the past, in the wrong order or more than a year. */
public class DelegationDaysWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    DelegationDaysWrong() {
        super();
    }
}
