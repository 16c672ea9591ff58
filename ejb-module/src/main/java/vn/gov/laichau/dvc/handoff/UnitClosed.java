package vn.gov.laichau.dvc.handoff;

import vn.gov.laichau.dvc.shared.DomainException;

/** The unit to which a dossier was sent no longer exists on this day. */
public class UnitClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    UnitClosed(String unit) {
        super(unit);
    }
}
