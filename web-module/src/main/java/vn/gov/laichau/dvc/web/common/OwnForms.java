package vn.gov.laichau.dvc.web.common;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A form is carried out only for the account for which its page was made: in a window that is still open after somebody else
 * has logged in at the same browser, nothing is done in his name, and nothing of it is kept.
 */
public class OwnForms implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!KeptTyping.isOfAnother((HttpServletRequest) faces.getExternalContext().getRequest())) {
            return;
        }
        try {
            faces.getExternalContext().redirect("/error/expired.xhtml?other=yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }
}
