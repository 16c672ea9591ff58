package vn.gov.laichau.dvc.delegation;

import vn.gov.laichau.dvc.shared.DomainException;

/** Two people cannot fill each other's place on the same days, nor can somebody who is away. */
public class DelegationInCircle extends DomainException {

    private static final long serialVersionUID = 1L;

    DelegationInCircle(String name) {
        super(name);
    }
}
