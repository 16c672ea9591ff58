package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Nobody gets a result at the counter without showing who he is (Điều 9.2). */
public class IdentityUnchecked extends DomainException {

    private static final long serialVersionUID = 1L;

    IdentityUnchecked() {
    }
}
