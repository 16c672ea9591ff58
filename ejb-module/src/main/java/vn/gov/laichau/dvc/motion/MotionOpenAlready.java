package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** The same thing is asked for and not decided yet. */
public class MotionOpenAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    MotionOpenAlready() {
        super();
    }
}
