package vn.gov.laichau.dvc.handling;

import vn.gov.laichau.dvc.shared.DomainException;

/** Who declines to sign must leave somebody who can: another leader, or a delegate of today. */
public class NobodyElseMaySign extends DomainException {

    private static final long serialVersionUID = 1L;

    NobodyElseMaySign() {
        super();
    }
}
