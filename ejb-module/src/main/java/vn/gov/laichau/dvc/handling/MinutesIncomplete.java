package vn.gov.laichau.dvc.handling;

import vn.gov.laichau.dvc.shared.DomainException;

/** Minutes say when, where, who and what, of something that was. */
public class MinutesIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    MinutesIncomplete() {
        super();
    }
}
