package vn.gov.laichau.dvc.tariff;

import vn.gov.laichau.dvc.shared.DomainException;

/** A number of pages or copies that can't be reckoned with; the argument is the largest that can. */
public class BadQuantity extends DomainException {

    private static final long serialVersionUID = 1L;

    BadQuantity(long largest) {
        super(largest);
    }
}
