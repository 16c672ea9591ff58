package vn.gov.laichau.dvc.roadmap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.OfferedLevel;

/** The roadmap as everybody reads it (Điều 12.2). */
@Stateless
@PermitAll
public class Roadmap {

    @Inject
    ServicePlans plans;

    @Inject
    CatalogQueries catalog;

    @Inject
    Clock clock;

    /** Of one agency, or of all for an empty code; by agency and day. */
    public List<PlanView> of(String agency) {
        var found = plans.of(agency == null ? "" : agency);
        var offered = catalog.offered(found.stream().map(ServicePlan::getProcedure).distinct().toList());
        return found.stream().map(plan -> view(plan, offered.get(plan.getProcedure()))).toList();
    }

    public List<AgencyPlans> agencies() {
        var agencies = new LinkedHashMap<String, AgencyPlans>();
        of("").forEach(plan -> agencies.merge(plan.agency(), new AgencyPlans(plan.agency(), plan.agencyName(), 1,
                plan.state() == PlanState.REACHED ? 1 : 0, plan.state() == PlanState.LATE ? 1 : 0),
                (sum, one) -> new AgencyPlans(sum.code(), sum.name(), sum.planned() + 1, sum.reached() + one.reached(),
                        sum.late() + one.late())));
        return List.copyOf(agencies.values());
    }

    private PlanView view(ServicePlan plan, OfferedLevel offered) {
        int level = offered == null ? 0 : offered.levelOf(plan.getAgency().getCode());
        return new PlanView(plan.getUuid(), plan.getVersion(), plan.getAgency().getCode(), plan.getAgency().getName(),
                plan.getProcedure(), offered == null ? "" : offered.name(), level, plan.getTargetLevel(), plan.getDay(),
                plan.state(level, LocalDate.now(clock)), plan.getReason());
    }
}
