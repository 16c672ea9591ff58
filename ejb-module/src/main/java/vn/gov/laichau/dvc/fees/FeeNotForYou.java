package vn.gov.laichau.dvc.fees;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only the desk or the cashier of the agency takes the fee (Điều 9.2). */
public class FeeNotForYou extends DomainException {

    private static final long serialVersionUID = 1L;

    FeeNotForYou() {
        super();
    }
}
