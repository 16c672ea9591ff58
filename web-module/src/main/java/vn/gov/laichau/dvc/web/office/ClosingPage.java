package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.handling.DossierClosing;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** The records clerk closes a finished dossier, after he was told that this is the end of it (Điều 9.3). */
@Named("dossierClosing")
@RequestScoped
public class ClosingPage extends DossierActPage {

    @Inject
    DossierClosing closing;

    /** Its result was handed over, and can be corrected until it is closed. */
    public boolean isCorrectable() {
        return getPage().status() == DossierStatus.RETURNED;
    }

    /** Closes it, once the box is ticked. */
    public String close() {
        if (!asked.has("sure")) {
            PageMessages.refuse("close.unsure");
            return null;
        }
        closing.close(id(), version());
        PageMessages.done("close.done", getPage().code());
        return "/officer/inbox.xhtml?faces-redirect=true&tab=TO_FILE";
    }
}
