package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Who fetches a result for somebody else brings a paper that says so (NĐ 61 Art 6). */
public class AuthorisationMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    AuthorisationMissing() {
    }
}
