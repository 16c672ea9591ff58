package vn.gov.laichau.dvc.sending;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only what was given up is sent again by hand. */
public class NotGivenUp extends DomainException {

    private static final long serialVersionUID = 1L;

    NotGivenUp() {
        super();
    }
}
