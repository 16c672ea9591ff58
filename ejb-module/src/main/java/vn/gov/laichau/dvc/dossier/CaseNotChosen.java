package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** The procedure has several cases (trường hợp) with papers of their own: one of them has to be chosen. */
public class CaseNotChosen extends DomainException {

    private static final long serialVersionUID = 1L;

    CaseNotChosen() {
        super();
    }
}
