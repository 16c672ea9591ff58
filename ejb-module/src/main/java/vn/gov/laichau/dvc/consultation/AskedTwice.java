package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** Each unit is asked once at a time. */
public class AskedTwice extends DomainException {

    private static final long serialVersionUID = 1L;

    AskedTwice() {
    }
}
