package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The identity card that was shown is not that of the applicant (Điều 9.2). */
public class IdentityDiffers extends DomainException {

    private static final long serialVersionUID = 1L;

    IdentityDiffers() {
    }
}
