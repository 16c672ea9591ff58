package vn.gov.laichau.dvc.catalog;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

import vn.gov.laichau.dvc.shared.DomainException;

/** Versions follow one another: the next one can't begin before the one that was published last (Điều 12.6). */
public class BeforeLastVersion extends DomainException {

    private static final long serialVersionUID = 1L;

    BeforeLastVersion(LocalDate last) {
        super(last.format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
    }
}
