package vn.gov.laichau.dvc.routing;

import vn.gov.laichau.dvc.process.UnitRule.Place;
import vn.gov.laichau.dvc.shared.DomainException;

/** An agency has no such part today, so that nobody could do the step. */
public class UnitMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    UnitMissing(Place place, String agency, String division) {
        super(place, agency, division.isBlank() ? "" : " (" + division + ")");
    }
}
