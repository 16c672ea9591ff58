package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierReception;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** The desk can't take the dossier and says why, and where to go (Điều 7). */
@Named("refuseReception")
@RequestScoped
public class RefuseReceptionPage extends DossierActPage {

    @Inject
    DossierReception reception;

    /** Once the box is ticked: it can't be taken back. */
    public String refuse() {
        if (!asked.has("sure")) {
            PageMessages.refuse("refuse.unsure");
            return null;
        }
        reception.refuse(id(), version(), asked.text("reason"), asked.text("competent"));
        return toInbox("refuse.done", getPage().code());
    }
}
