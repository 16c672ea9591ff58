package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** A dossier is not filed while money has to be given back for it (Điều 10.3). */
public class RefundNotPaidOut extends DomainException {

    private static final long serialVersionUID = 1L;

    RefundNotPaidOut() {
        super();
    }
}
