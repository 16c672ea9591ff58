package vn.gov.laichau.dvc.workflow;

import vn.gov.laichau.dvc.shared.DomainException;

/** Whoever assigns a dossier says to whom. */
public class NobodyChosen extends DomainException {

    private static final long serialVersionUID = 1L;

    NobodyChosen() {
    }
}
