package vn.gov.laichau.dvc.inbox;

import vn.gov.laichau.dvc.shared.DomainException;

/** A filter is kept under a name of at most eighty letters. */
public class FilterNameMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    FilterNameMissing() {
        super();
    }
}
