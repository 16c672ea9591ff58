package vn.gov.laichau.dvc.delegation;

import vn.gov.laichau.dvc.shared.DomainException;

/** This person cannot fill that place: of another agency, without the position, or the same person. */
public class TakerNotFitting extends DomainException {

    private static final long serialVersionUID = 1L;

    TakerNotFitting() {
        super();
    }
}
