package vn.gov.laichau.dvc.desk;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nobody has changed the dossier, and still this cannot be done with it now: a limit is over, or a role has gone. */
public class NotToBeDoneNow extends DomainException {

    private static final long serialVersionUID = 1L;

    NotToBeDoneNow() {
        super();
    }
}
