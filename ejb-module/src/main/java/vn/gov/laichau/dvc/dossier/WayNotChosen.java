package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The applicant has chosen another way to get the result; the counter is always open to him (Điều 9.2). */
public class WayNotChosen extends DomainException {

    private static final long serialVersionUID = 1L;

    WayNotChosen() {
    }
}
