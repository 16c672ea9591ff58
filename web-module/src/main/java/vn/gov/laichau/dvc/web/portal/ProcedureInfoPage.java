package vn.gov.laichau.dvc.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.ProcedurePage;
import vn.gov.laichau.dvc.web.common.Asked;

/** Everything about one procedure, for everybody (Điều 6). */
@Named("procedureInfo")
@RequestScoped
public class ProcedureInfoPage {

    @Inject
    CatalogQueries catalog;

    @Inject
    Asked asked;

    private ProcedurePage shown;

    public void load() {
        shown = catalog.procedure(asked.text("code"));
    }

    public ProcedurePage getShown() {
        return shown;
    }

    public long getFeeTotal() {
        return shown.row().feeTotal();
    }
}
