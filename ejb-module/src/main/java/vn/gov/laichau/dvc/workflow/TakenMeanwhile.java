package vn.gov.laichau.dvc.workflow;

import vn.gov.laichau.dvc.shared.DomainException;

/** Somebody took, gave or finished the task after the list was loaded. */
public class TakenMeanwhile extends DomainException {

    private static final long serialVersionUID = 1L;

    public TakenMeanwhile() {
        super();
    }
}
