package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Who proposed a decision may not take it. */
public class SameHandTwice extends DomainException {

    private static final long serialVersionUID = 1L;

    SameHandTwice() {
        super();
    }
}
