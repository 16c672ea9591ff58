package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The legal clock has done its work: a correction or a new examination has a limit of its own, without an apology. */
public class ClockDone extends DomainException {

    private static final long serialVersionUID = 1L;

    ClockDone() {
    }
}
