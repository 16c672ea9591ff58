package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.DomainException;

/** The apology goes out at the latest on the last working day before the appointment (NĐ 61 Art 19.9). */
public class ApologyTooLate extends DomainException {

    private static final long serialVersionUID = 1L;

    ApologyTooLate(LocalDate latest) {
        super(latest);
    }
}
