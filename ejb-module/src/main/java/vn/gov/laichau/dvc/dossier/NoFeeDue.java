package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** There is no fee to be paid, or it has been paid. */
public class NoFeeDue extends DomainException {

    private static final long serialVersionUID = 1L;

    NoFeeDue() {
        super();
    }
}
