package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** An apology promises a new day. */
public class NewDayMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    NewDayMissing() {
        super();
    }
}
