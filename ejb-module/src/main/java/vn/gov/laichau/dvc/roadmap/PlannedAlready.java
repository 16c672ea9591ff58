package vn.gov.laichau.dvc.roadmap;

import vn.gov.laichau.dvc.shared.DomainException;

/** The agency has a plan for this procedure already. */
public class PlannedAlready extends DomainException {

    private static final long serialVersionUID = 1L;

    PlannedAlready(String code) {
        super(code);
    }
}
