package vn.gov.laichau.dvc.wording;

import vn.gov.laichau.dvc.shared.DomainException;

/** A brace that opens or closes no variable. */
public class BraceAlone extends DomainException {

    private static final long serialVersionUID = 1L;

    BraceAlone() {
        super();
    }
}
