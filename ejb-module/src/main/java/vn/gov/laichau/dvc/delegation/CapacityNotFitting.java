package vn.gov.laichau.dvc.delegation;

import vn.gov.laichau.dvc.shared.DomainException;

/** KT. is for a deputy in the leadership, TL. for the head of a division, TUQ. needs a mandate. */
public class CapacityNotFitting extends DomainException {

    private static final long serialVersionUID = 1L;

    CapacityNotFitting() {
        super();
    }
}
