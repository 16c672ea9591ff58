package vn.gov.laichau.dvc.organization;

import vn.gov.laichau.dvc.shared.DomainException;

/** The officer does not serve today in the unit for which he wants to act, or not in this role. */
public class NotYourUnit extends DomainException {

    private static final long serialVersionUID = 1L;

    NotYourUnit() {
        super();
    }
}
