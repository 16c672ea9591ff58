package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** There is a paper that somebody else may fetch the result, and nobody is named to whom it is given (Điều 9.2). */
public class ProxyUnnamed extends DomainException {

    private static final long serialVersionUID = 1L;

    ProxyUnnamed() {
    }
}
