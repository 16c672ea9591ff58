package vn.gov.laichau.dvc.roadmap;

import vn.gov.laichau.dvc.shared.DomainException;

/** A plan aims at level 2, 3 or 4. */
public class PlanLevelWrong extends DomainException {

    private static final long serialVersionUID = 1L;

    PlanLevelWrong() {
        super();
    }
}
