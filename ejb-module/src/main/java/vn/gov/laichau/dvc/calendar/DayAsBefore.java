package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** It stands so in the calendar already. */
public class DayAsBefore extends DomainException {

    private static final long serialVersionUID = 1L;

    DayAsBefore() {
    }
}
