package vn.gov.laichau.dvc.publication;

import vn.gov.laichau.dvc.shared.DomainException;

/** The day is missing, or what was typed is no day. */
public class DayMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    DayMissing() {
        super();
    }
}
