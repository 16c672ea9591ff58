package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only a day that is free by the week can be worked to make up; only what is worked can be made free. */
public class MakeUpOnWorkday extends DomainException {

    private static final long serialVersionUID = 1L;

    MakeUpOnWorkday(LocalDate day) {
        super(day.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }
}
