package vn.gov.laichau.dvc.authoring;

import vn.gov.laichau.dvc.shared.DomainException;

/** The draft is as it was when it was begun. */
public class NothingToUndo extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToUndo() {
        super();
    }
}
