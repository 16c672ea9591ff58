package vn.gov.laichau.dvc.notification;

import vn.gov.laichau.dvc.shared.DomainException;

/** There is no dossier with this code among those of the officer's units. */
public class NoDossierToShow extends DomainException {

    private static final long serialVersionUID = 1L;

    NoDossierToShow(String code) {
        super(code);
    }
}
