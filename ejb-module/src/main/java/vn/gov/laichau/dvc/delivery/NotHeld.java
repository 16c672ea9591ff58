package vn.gov.laichau.dvc.delivery;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only an original that lies at the desk is given back. */
public class NotHeld extends DomainException {

    private static final long serialVersionUID = 1L;

    NotHeld() {
    }
}
