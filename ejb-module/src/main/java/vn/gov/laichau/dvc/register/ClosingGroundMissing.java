package vn.gov.laichau.dvc.register;

import vn.gov.laichau.dvc.shared.DomainException;

/** The year of the book still runs: whoever closes it says on what ground. */
public class ClosingGroundMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    ClosingGroundMissing(int year) {
        super(String.valueOf(year));
    }
}
