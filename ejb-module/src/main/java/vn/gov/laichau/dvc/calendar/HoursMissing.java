package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** From Monday to Friday at least half a day is worked: a day off belongs into the calendar. */
public class HoursMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    HoursMissing() {
    }
}
