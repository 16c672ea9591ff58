package vn.gov.laichau.dvc.web.citizen;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.catalog.CaseView;
import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.ProcedurePage;
import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Starts a dossier: at which of the agencies that offer the procedure. */
@Named("start")
@RequestScoped
public class StartPage {

    @Inject
    CatalogQueries catalog;

    @Inject
    DossierDrafting drafting;

    @Inject
    Asked asked;

    private ProcedurePage procedure;
    private List<CaseView> cases;

    public ProcedurePage getProcedure() {
        if (procedure == null) {
            procedure = catalog.procedure(asked.text("code"));
        }
        return procedure;
    }

    /** What there is to choose between; empty when there is nothing to choose. */
    public List<CaseView> getCases() {
        if (cases == null) {
            var all = catalog.cases(asked.text("code"));
            cases = all.size() < 2 ? List.of() : all;
        }
        return cases;
    }

    public String begin() {
        if (asked.text("agency").isEmpty()) {
            PageMessages.refuse("start.choose");
            return null;
        }
        return "/citizen/tasks.xhtml?faces-redirect=true&id="
                + drafting.start(asked.text("code"), asked.id("agency"), asked.text("case"));
    }
}
