package vn.gov.laichau.dvc.organization;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.NotFound;

/** The agencies, for everybody (Điều 6.2). */
@Stateless
@PermitAll
public class AgencyDirectory {

    @Inject
    Units units;

    public AgencyView agency(String code) {
        return units.findByCode(code).filter(unit -> unit.getKind() == UnitKind.AGENCY).map(AgencyView::of)
                .orElseThrow(() -> new NotFound("agency", code));
    }
}
