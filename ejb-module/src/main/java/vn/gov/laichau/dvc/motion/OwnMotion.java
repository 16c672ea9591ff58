package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nobody decides what he has asked for himself. */
public class OwnMotion extends DomainException {

    private static final long serialVersionUID = 1L;

    OwnMotion() {
        super();
    }
}
