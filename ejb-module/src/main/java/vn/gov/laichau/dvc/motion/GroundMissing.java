package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** A dossier is stopped on a legal ground only. */
public class GroundMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    GroundMissing() {
        super();
    }
}
