package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** By the calendar of today the dossier is promised for the same time: there is nothing to decide. */
public class NothingToRecount extends DomainException {

    private static final long serialVersionUID = 1L;

    NothingToRecount() {
    }
}
