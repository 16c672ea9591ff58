package vn.gov.laichau.dvc.handoff;

import vn.gov.laichau.dvc.shared.DomainException;

/** This handoff has arrived, or is on its way. */
public class NotUndelivered extends DomainException {

    private static final long serialVersionUID = 1L;

    NotUndelivered() {
        super();
    }
}
