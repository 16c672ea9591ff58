package vn.gov.laichau.dvc.delegation;

import vn.gov.laichau.dvc.shared.DomainException;

/** A delegation says why it is given, and an absence why somebody is away. */
public class DelegationReasonMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    DelegationReasonMissing() {
        super();
    }
}
