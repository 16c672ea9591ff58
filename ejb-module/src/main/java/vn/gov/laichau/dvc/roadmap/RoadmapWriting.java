package vn.gov.laichau.dvc.roadmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** An agency writes its roadmap (Điều 12.2); the province's system authority may write every one. */
@Stateless
@RolesAllowed({Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY})
public class RoadmapWriting {

    @Inject
    ServicePlans plans;

    @Inject
    CatalogQueries catalog;

    @Inject
    CurrentOfficer officer;

    @Inject
    Units units;

    /** The agencies whose roadmap this officer may write, by name. */
    public List<UnitView> agencies() {
        return officer.unitIdsWith(Role.SYSTEM_AUTHORITY).isEmpty()
                ? units.agenciesOf(officer.unitIdsWith(Role.AGENCY_ADMIN)) : units.agencies();
    }

    @Audited
    public void add(String agency, String procedure, int level, LocalDate day) {
        requireMine(agency);
        var unit = units.findByCode(agency).orElseThrow(() -> new NotFound("unit", agency));
        if (catalog.offered(List.of(procedure)).isEmpty()) {
            throw new ProcedureUnknown(procedure);
        }
        if (plans.isPlanned(agency, procedure)) {
            throw new PlannedAlready(procedure);
        }
        plans.add(new ServicePlan(unit, procedure, level, day, officer.stamp()));
    }

    @Audited
    public void change(UUID plan, int seen, int level, LocalDate day, String reason) {
        mine(plan).change(level, day, reason, seen, officer.stamp());
    }

    @Audited
    public void remove(UUID plan, int seen, String reason) {
        mine(plan).remove(reason, seen, officer.stamp());
    }

    private ServicePlan mine(UUID id) {
        var plan = plans.get(id);
        requireMine(plan.getAgency().getCode());
        return plan;
    }

    private void requireMine(String agency) {
        if (agencies().stream().noneMatch(unit -> unit.code().equals(agency))) {
            throw new NotYourAgency(agency);
        }
    }
}
