package vn.gov.laichau.dvc.motion;

import vn.gov.laichau.dvc.shared.DomainException;

/** A new examination needs its last day, a working day to come. */
public class LimitDayMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    LimitDayMissing() {
        super();
    }
}
