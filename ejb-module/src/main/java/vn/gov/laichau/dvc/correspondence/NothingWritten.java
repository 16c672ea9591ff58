package vn.gov.laichau.dvc.correspondence;

import vn.gov.laichau.dvc.shared.DomainException;

/** A message or note without words. */
public class NothingWritten extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingWritten() {
        super();
    }
}
