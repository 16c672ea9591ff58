package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** Whoever changes the calendar says on what ground. */
public class DayGroundMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    DayGroundMissing() {
    }
}
