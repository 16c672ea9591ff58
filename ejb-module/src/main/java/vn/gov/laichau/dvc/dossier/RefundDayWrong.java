package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.DomainException;

/** Money is given back after the dossier has ended, and not on a day to come. */
public class RefundDayWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    RefundDayWrong(LocalDate first, LocalDate last) {
        super(first, last);
    }
}
