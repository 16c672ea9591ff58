package vn.gov.laichau.dvc.duty;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nobody steps in for himself. */
public class SameSubstitute extends DomainException {

    private static final long serialVersionUID = 1L;

    SameSubstitute() {
        super();
    }
}
