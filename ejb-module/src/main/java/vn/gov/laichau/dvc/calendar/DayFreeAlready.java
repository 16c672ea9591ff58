package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.gov.laichau.dvc.shared.DomainException;

/** The whole province is free on that day: an agency takes nothing more off it, and makes no working day of a holiday. */
public class DayFreeAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    DayFreeAlready(LocalDate day) {
        super(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }
}
