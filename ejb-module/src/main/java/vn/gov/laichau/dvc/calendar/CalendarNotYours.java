package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** The system authority keeps the calendar of the province, an agency what is its own. */
public class CalendarNotYours extends DomainException {

    private static final long serialVersionUID = 1L;

    CalendarNotYours() {
    }
}
