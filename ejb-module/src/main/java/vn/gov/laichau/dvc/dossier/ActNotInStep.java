package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The agency's process does not provide for this act in the present step (Điều 12.3). */
public class ActNotInStep extends DomainException {

    private static final long serialVersionUID = 1L;

    ActNotInStep(String step) {
        super(step);
    }
}
