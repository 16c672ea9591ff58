package vn.gov.laichau.dvc.inbox;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nobody was chosen to whom the dossiers should go. */
public class NobodyChosen extends DomainException {

    private static final long serialVersionUID = 1L;

    NobodyChosen() {
        super();
    }
}
