package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** No such paper belongs here, or it is not open to be changed now. */
public class PaperNotAsked extends DomainException {

    private static final long serialVersionUID = 1L;

    PaperNotAsked(String slot) {
        super(slot);
    }
}
