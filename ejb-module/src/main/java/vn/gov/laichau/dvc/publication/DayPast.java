package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** A version comes into force today or later, and ends today or later. */
public class DayPast extends DomainException {

    private static final long serialVersionUID = 1L;

    DayPast() {
        super();
    }
}
