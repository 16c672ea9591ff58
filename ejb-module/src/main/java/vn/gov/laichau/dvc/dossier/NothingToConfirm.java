package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The applicant has not answered the request yet. */
public class NothingToConfirm extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToConfirm() {
        super();
    }
}
