package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** The last day comes before the first, or the span is longer than a month. */
public class DaySpanWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    DaySpanWrong() {
    }
}
