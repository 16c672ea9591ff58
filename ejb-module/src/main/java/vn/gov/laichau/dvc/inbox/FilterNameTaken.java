package vn.gov.laichau.dvc.inbox;

import vn.gov.laichau.dvc.shared.DomainException;

/** The officer keeps another filter under this name. */
public class FilterNameTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    FilterNameTaken() {
        super();
    }
}
