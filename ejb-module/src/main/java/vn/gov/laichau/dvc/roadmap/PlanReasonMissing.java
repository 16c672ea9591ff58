package vn.gov.laichau.dvc.roadmap;

import vn.gov.laichau.dvc.shared.DomainException;

/** A plan of the roadmap is changed or removed with a reason. */
public class PlanReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    PlanReasonMissing() {
        super();
    }
}
