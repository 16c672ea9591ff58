package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Originals were reported to differ: until the leader has decided, nothing is found otherwise (Điều 10.1). */
public class MismatchUndecided extends DomainException {

    private static final long serialVersionUID = 1L;

    MismatchUndecided() {
        super();
    }
}
