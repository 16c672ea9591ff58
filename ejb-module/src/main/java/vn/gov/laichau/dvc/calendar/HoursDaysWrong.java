package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** The first day of office hours is missing, or the last comes before it. */
public class HoursDaysWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    HoursDaysWrong() {
    }
}
