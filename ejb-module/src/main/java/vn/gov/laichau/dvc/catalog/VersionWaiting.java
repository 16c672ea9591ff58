package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.gov.laichau.dvc.shared.DomainException;

/** A later version waits for its day; it has to be taken back before the procedure can end. */
public class VersionWaiting extends DomainException {

    private static final long serialVersionUID = 1L;

    VersionWaiting(LocalDate from) {
        super(from.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }
}
