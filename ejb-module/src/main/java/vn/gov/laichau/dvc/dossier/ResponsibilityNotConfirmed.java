package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The applicant has not confirmed that he answers for what he declares (Điều 13.5). */
public class ResponsibilityNotConfirmed extends DomainException {

    private static final long serialVersionUID = 1L;

    ResponsibilityNotConfirmed() {
        super();
    }
}
