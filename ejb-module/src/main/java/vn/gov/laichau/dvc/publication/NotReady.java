package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** Something is wrong or missing in the draft. */
public class NotReady extends DomainException {

    private static final long serialVersionUID = 1L;

    NotReady(int problems) {
        super(problems);
    }
}
