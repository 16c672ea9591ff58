package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The process of the dossier does not say how to go on from here. */
public class StepMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    StepMissing(String code) {
        super(code);
    }
}
