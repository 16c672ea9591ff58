package vn.gov.laichau.dvc.correspondence;

import vn.gov.laichau.dvc.shared.DomainException;

/** The dossier is not sent yet, or closed: nobody works on it who could answer. */
public class NoMoreMessages extends DomainException {

    private static final long serialVersionUID = 1L;

    NoMoreMessages() {
        super();
    }
}
