package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.gov.laichau.dvc.shared.DomainException;

/** A day that is over is not changed: what was reckoned with it stays. */
public class DayPast extends DomainException {

    private static final long serialVersionUID = 1L;

    DayPast(LocalDate day) {
        super(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }
}
