package vn.gov.laichau.dvc.authoring;

import vn.gov.laichau.dvc.shared.DomainException;

/** There is a procedure with this code already; its next version is written from the one that stands. */
public class ProcedureKnown extends DomainException {

    private static final long serialVersionUID = 1L;

    ProcedureKnown(String code) {
        super(code);
    }
}
