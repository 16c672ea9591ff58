package vn.gov.laichau.dvc.web.portal;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.roadmap.AgencyPlans;
import vn.gov.laichau.dvc.roadmap.PlanView;
import vn.gov.laichau.dvc.roadmap.Roadmap;
import vn.gov.laichau.dvc.web.common.Asked;

/** The roadmap of services, of all agencies or of one (Điều 12.2). */
@Named("roadmap")
@RequestScoped
public class RoadmapPage {

    @Inject
    Roadmap roadmap;

    @Inject
    Asked asked;

    private List<PlanView> plans;

    public List<AgencyPlans> getAgencies() {
        return roadmap.agencies();
    }

    public String getAgency() {
        return asked.text("agency");
    }

    public List<PlanView> getPlans() {
        if (plans == null) {
            plans = roadmap.of(getAgency());
        }
        return plans;
    }
}
