package vn.gov.laichau.dvc.roadmap;

import vn.gov.laichau.dvc.shared.DomainException;

/** No procedure with this code is in the catalogue. */
public class ProcedureUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    ProcedureUnknown(String code) {
        super(code);
    }
}
