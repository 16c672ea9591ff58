package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierReception;

/** The desk can't take the dossier and says why, and where to go (Điều 7). */
@Named("refuseReception")
@RequestScoped
public class RefuseReceptionPage extends DossierActPage {

    @Inject
    DossierReception reception;

    public String refuse() {
        reception.refuse(id(), version(), asked.text("reason"), asked.text("competent"));
        return toInbox("refuse.done", getPage().code());
    }
}
