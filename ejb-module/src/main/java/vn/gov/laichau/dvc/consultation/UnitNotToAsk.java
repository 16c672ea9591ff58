package vn.gov.laichau.dvc.consultation;

import vn.gov.laichau.dvc.shared.DomainException;

/** This unit can't be asked for its opinion. */
public class UnitNotToAsk extends DomainException {

    private static final long serialVersionUID = 1L;

    UnitNotToAsk() {
        super();
    }
}
