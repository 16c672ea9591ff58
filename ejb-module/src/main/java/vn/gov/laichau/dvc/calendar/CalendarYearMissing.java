package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** No days off are known for a year: no due date may be promised in it. */
public class CalendarYearMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    CalendarYearMissing(int year) {
        super(String.valueOf(year));
    }
}
