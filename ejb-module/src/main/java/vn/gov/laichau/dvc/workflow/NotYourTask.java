package vn.gov.laichau.dvc.workflow;

import vn.gov.laichau.dvc.shared.DomainException;

/** The task is not with this officer: he must take it first, or it is done. */
public class NotYourTask extends DomainException {

    private static final long serialVersionUID = 1L;

    NotYourTask() {
        super();
    }
}
