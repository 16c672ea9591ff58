package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A dossier is not filed while the agency holds originals of the applicant (Điều 9.2). */
public class OriginalsHeld extends DomainException {

    private static final long serialVersionUID = 1L;

    OriginalsHeld() {
    }
}
