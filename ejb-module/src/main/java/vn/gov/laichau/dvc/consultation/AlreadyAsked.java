package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** This unit has been asked and has not answered yet. */
public class AlreadyAsked extends DomainException {

    private static final long serialVersionUID = 1L;

    AlreadyAsked() {
        super();
    }
}
