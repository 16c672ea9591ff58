package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The dossier is not where this act is possible: somebody was faster, or the act is not allowed there. */
public class IllegalMove extends DomainException {

    private static final long serialVersionUID = 1L;

    IllegalMove(String code, DossierStatus from, DossierStatus to) {
        super(code == null ? "" : code, from, to);
    }
}
