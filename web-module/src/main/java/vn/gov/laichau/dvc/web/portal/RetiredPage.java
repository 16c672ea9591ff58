package vn.gov.laichau.dvc.web.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.catalog.CatalogQueries;
import vn.gov.laichau.dvc.catalog.RetiredProcedure;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.web.common.Asked;

/** A procedure that ended, and what took its place (Điều 12.6). */
@Named("retired")
@RequestScoped
public class RetiredPage {

    @Inject
    CatalogQueries catalog;

    @Inject
    Asked asked;

    private RetiredProcedure shown;

    public void load() {
        shown = catalog.retired(asked.text("code")).orElseThrow(() -> new NotFound("procedure", asked.text("code")));
    }

    public RetiredProcedure getShown() {
        return shown;
    }
}
