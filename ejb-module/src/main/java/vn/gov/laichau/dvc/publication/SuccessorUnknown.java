package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** The procedure that shall take the place of another is not known, not in force, or the same one. */
public class SuccessorUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    SuccessorUnknown(String code) {
        super(code);
    }
}
