package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** A ground has 200 characters at most. */
public class CalendarGroundTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    CalendarGroundTooLong() {
    }
}
