package vn.gov.laichau.dvc.recount;

import vn.gov.laichau.dvc.shared.DomainException;

/** Whoever leaves an appointment although the calendar has changed says why. */
public class RecountReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    RecountReasonMissing() {
    }
}
