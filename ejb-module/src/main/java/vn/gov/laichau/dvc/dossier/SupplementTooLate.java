package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.DomainException;

/** After appraisal papers are asked for within three working days, unless a law says otherwise (NĐ 61 Art 19.4). */
public class SupplementTooLate extends DomainException {

    private static final long serialVersionUID = 1L;

    SupplementTooLate(LocalDate latest) {
        super(latest);
    }
}
