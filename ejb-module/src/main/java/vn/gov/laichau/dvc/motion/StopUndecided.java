package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nothing is issued while the leader has not decided whether the dossier is stopped. */
public class StopUndecided extends DomainException {

    private static final long serialVersionUID = 1L;

    StopUndecided() {
        super();
    }
}
