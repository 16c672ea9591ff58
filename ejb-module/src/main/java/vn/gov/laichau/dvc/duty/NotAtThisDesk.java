package vn.gov.laichau.dvc.duty;

import vn.gov.laichau.dvc.shared.DomainException;

/** Only who receives dossiers at the desk can be on duty there. */
public class NotAtThisDesk extends DomainException {

    private static final long serialVersionUID = 1L;

    NotAtThisDesk() {
        super();
    }
}
