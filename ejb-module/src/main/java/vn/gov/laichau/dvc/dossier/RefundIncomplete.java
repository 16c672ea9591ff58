package vn.gov.laichau.dvc.dossier;

import vn.gov.laichau.dvc.shared.DomainException;

/** Who writes down that money was given back says when, how, by which document and to whom. */
public class RefundIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    RefundIncomplete() {
        super();
    }
}
