package vn.gov.laichau.dvc.web.portal;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.catalog.CatalogFilter;
import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.ProcedureRow;
import vn.gov.laichau.dvc.organization.AgencyDirectory;
import vn.gov.laichau.dvc.organization.AgencyView;
import vn.gov.laichau.dvc.roadmap.PlanView;
import vn.gov.laichau.dvc.roadmap.Roadmap;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;

/** An agency: where it is, its services with their levels, its roadmap (Điều 6.2, 12.2). */
@Named("agencyInfo")
@RequestScoped
public class AgencyPage {

    private static final int SIZE = 50;

    @Inject
    AgencyDirectory directory;

    @Inject
    CatalogQueries catalog;

    @Inject
    Roadmap roadmap;

    @Inject
    Asked asked;

    @Inject
    @ConfigProperty(name = "dvc.base-url")
    String baseUrl;

    private AgencyView shown;
    private Slice<ProcedureRow> services;

    public void load() {
        shown = directory.agency(asked.text("agency").isEmpty() ? asked.text("code") : asked.text("agency"));
    }

    public AgencyView getShown() {
        return shown;
    }

    public Slice<ProcedureRow> getServices() {
        if (services == null) {
            services = catalog.search(new CatalogFilter("", "", "", shown.code(), "", 0, ""), asked.number("from"), SIZE);
        }
        return services;
    }

    public List<PlanView> getPlans() {
        return roadmap.of(shown.code());
    }

    /** What the agency copies into its own site. */
    public String getEmbedCode() {
        return "<iframe src=\"" + baseUrl + "/embed/list?agency=" + shown.code()
                + "\" width=\"100%\" height=\"700\" title=\"" + shown.name().replace("\"", "") + "\"></iframe>";
    }

    public String getFeed() {
        return "/feed/procedures.atom?agency=" + shown.code();
    }
}
