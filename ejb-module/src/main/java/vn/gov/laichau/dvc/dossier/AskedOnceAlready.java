package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The desk asks once for what is missing; a second time it needs a ground. */
public class AskedOnceAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    AskedOnceAlready() {
        super();
    }
}
