package vn.gov.laichau.dvc.duty;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only who answers for a desk arranges its roster. */
public class NotYourDesk extends DomainException {

    private static final long serialVersionUID = 1L;

    NotYourDesk() {
        super();
    }
}
