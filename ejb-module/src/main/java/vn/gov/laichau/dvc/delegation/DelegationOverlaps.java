package vn.gov.laichau.dvc.delegation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.gov.laichau.dvc.shared.DomainException;

/** For the same work on the same days somebody else is named already. */
public class DelegationOverlaps extends DomainException {

    private static final long serialVersionUID = 1L;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    DelegationOverlaps(String name, LocalDate first, LocalDate last) {
        super(name, first.format(DAY), last.format(DAY));
    }
}
