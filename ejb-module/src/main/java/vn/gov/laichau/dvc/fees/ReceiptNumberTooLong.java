package vn.gov.laichau.dvc.fees;

import vn.gov.laichau.dvc.shared.DomainException;

/** The number of a receipt is short. */
public class ReceiptNumberTooLong extends DomainException {

    private static final long serialVersionUID = 1L;

    ReceiptNumberTooLong(int longest) {
        super(longest);
    }
}
