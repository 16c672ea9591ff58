package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** It is with that agency already. */
public class SameAgency extends DomainException {

    private static final long serialVersionUID = 1L;

    SameAgency() {
        super();
    }
}
