package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not a morning or an afternoon that could be worked. */
public class HoursWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    HoursWrong(String typed) {
        super(typed);
    }
}
