package vn.gov.laichau.dvc.web.operator;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.roadmap.PlanView;
import vn.gov.laichau.dvc.roadmap.Roadmap;
import vn.gov.laichau.dvc.roadmap.RoadmapWriting;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** An agency writes its roadmap: adds, changes and removes plans (Điều 12.2). */
@Named("roadmapWriting")
@RequestScoped
public class RoadmapWritingPage {

    @Inject
    RoadmapWriting writing;

    @Inject
    Roadmap roadmap;

    @Inject
    Asked asked;

    private List<UnitView> agencies;

    public List<UnitView> getAgencies() {
        if (agencies == null) {
            agencies = writing.agencies();
        }
        return agencies;
    }

    /** The agency that was asked for, else the first one. */
    public String getAgency() {
        var all = getAgencies().stream().map(UnitView::code).toList();
        return all.contains(asked.text("agency")) || all.isEmpty() ? asked.text("agency") : all.get(0);
    }

    public List<PlanView> getPlans() {
        return getAgency().isEmpty() ? List.of() : roadmap.of(getAgency());
    }

    /** The plan that is to be changed; null when a new one is to be added. */
    public PlanView getPlan() {
        return getPlans().stream().filter(plan -> plan.id().toString().equals(asked.text("plan"))).findFirst()
                .orElse(null);
    }

    public String add() {
        var day = day();
        if (day == null) {
            return null;
        }
        writing.add(getAgency(), asked.text("code"), asked.number("level"), day);
        return done("roadmap.added");
    }

    public String change() {
        var day = day();
        if (day == null) {
            return null;
        }
        writing.change(asked.id("plan"), asked.number("version"), asked.number("level"), day, asked.text("reason"));
        return done("roadmap.changed");
    }

    public String remove() {
        writing.remove(asked.id("plan"), asked.number("version"), asked.text("reason"));
        return done("roadmap.removed");
    }

    private static LocalDate missing() {
        PageMessages.refuse("roadmap.day.missing");
        return null;
    }

    private LocalDate day() {
        return TypedDate.given(asked.text("day")).orElseGet(RoadmapWritingPage::missing);
    }

    private String done(String key) {
        PageMessages.done(key);
        return "/admin/roadmap.xhtml?faces-redirect=true&agency=" + getAgency();
    }
}
