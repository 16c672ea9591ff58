package vn.gov.laichau.dvc.tariff;

import vn.gov.laichau.dvc.shared.DomainException;

/** What was typed can't be read as an amount of money; it is not guessed at. */
public class NoAmount extends DomainException {

    private static final long serialVersionUID = 1L;

    NoAmount(String typed) {
        super(typed);
    }
}
