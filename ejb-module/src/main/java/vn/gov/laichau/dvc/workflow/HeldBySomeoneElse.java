package vn.gov.laichau.dvc.workflow;

import vn.gov.laichau.dvc.shared.DomainException;

/** Another officer of the unit has taken this task; the head of the division can give it to someone else. */
public class HeldBySomeoneElse extends DomainException {

    private static final long serialVersionUID = 1L;

    HeldBySomeoneElse() {
        super();
    }
}
