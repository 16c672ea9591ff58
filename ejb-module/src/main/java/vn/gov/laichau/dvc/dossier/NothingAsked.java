package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A request to complete a dossier names at least one paper or answer. */
public class NothingAsked extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingAsked() {
        super();
    }
}
