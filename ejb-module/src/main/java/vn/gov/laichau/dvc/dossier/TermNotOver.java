package vn.gov.laichau.dvc.dossier;

import java.time.LocalDate;

import vn.gov.laichau.dvc.shared.DomainException;

/** The applicant was asked to complete the dossier and still has time: its last day is {@code until} (Điều 7). */
public class TermNotOver extends DomainException {

    private static final long serialVersionUID = 1L;

    TermNotOver(LocalDate until) {
        super(until);
    }
}
