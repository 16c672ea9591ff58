package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** A unit has at least one office hour to answer, and no more than a quarter of a year. */
public class LimitOutOfRange extends DomainException {

    private static final long serialVersionUID = 1L;

    LimitOutOfRange() {
    }
}
