package vn.gov.laichau.dvc.web.template;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.paper.WordUploads;
import vn.gov.laichau.dvc.template.DraftPlace;
import vn.gov.laichau.dvc.template.TemplateRow;
import vn.gov.laichau.dvc.template.TemplateWriting;
import vn.gov.laichau.dvc.web.common.Asked;

/** The templates that an agency or the province has written itself, and the way to one for another procedure. */
@Named("templates")
@RequestScoped
public class TemplatesPage {

    @Inject
    TemplateWriting writing;

    @Inject
    WordUploads uploads;

    @Inject
    Asked asked;

    private List<UnitView> agencies;
    private List<TemplateRow> rows;

    public List<UnitView> getAgencies() {
        if (agencies == null) {
            agencies = writing.agencies();
        }
        return agencies;
    }

    /** Code of the agency that was asked for; empty: the province. An agency's administrator begins with his own. */
    public String getAgency() {
        var known = getAgencies().stream().map(UnitView::code).toList();
        if (known.contains(asked.text("agency"))) {
            return asked.text("agency");
        }
        return asked.has("agency") || known.isEmpty() || writing.mayWrite(DraftPlace.PROVINCE) ? DraftPlace.PROVINCE
                : known.get(0);
    }

    /** Whether this server prints Word files. */
    public boolean isPrinted() {
        return uploads.isPrinted();
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public List<TemplateRow> getRows() {
        if (rows == null) {
            rows = writing.own(getAgency());
        }
        return rows;
    }
}
