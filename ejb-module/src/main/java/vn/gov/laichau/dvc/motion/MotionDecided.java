package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** It was decided, or the dossier has gone on. */
public class MotionDecided extends DomainException {

    private static final long serialVersionUID = 1L;

    MotionDecided() {
        super();
    }
}
