package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.DomainException;

/** The new appointment is a working day after the old one. */
public class NewDayNotLater extends DomainException {

    private static final long serialVersionUID = 1L;

    NewDayNotLater(LocalDate old) {
        super(old);
    }
}
