package vn.gov.laichau.dvc.register;

import vn.gov.laichau.dvc.shared.DomainException;

/** The year is over: nothing is written into its book any more (TT 01/2018 Art 10). */
public class RegisterClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    RegisterClosed(int year) {
        super(String.valueOf(year));
    }
}
