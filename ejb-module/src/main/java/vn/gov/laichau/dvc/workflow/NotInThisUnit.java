package vn.gov.laichau.dvc.workflow;

import vn.gov.laichau.dvc.shared.DomainException;

/** The officer to whom a task is given must serve in the unit today. */
public class NotInThisUnit extends DomainException {

    private static final long serialVersionUID = 1L;

    NotInThisUnit() {
        super();
    }
}
