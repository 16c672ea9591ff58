package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A new appointment is given once at most (NĐ 61 Art 19.9). */
public class ExtendedAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    ExtendedAlready() {
        super();
    }
}
