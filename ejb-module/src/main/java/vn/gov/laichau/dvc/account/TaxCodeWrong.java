package vn.gov.laichau.dvc.account;

import vn.gov.laichau.dvc.shared.DomainException;

/** Not a tax code: 10 or 13 digits whose check digit fits, or 12. */
public class TaxCodeWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    TaxCodeWrong() {
        super();
    }
}
