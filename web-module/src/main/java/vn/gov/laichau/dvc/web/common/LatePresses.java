package vn.gov.laichau.dvc.web.common;

import java.util.List;

import jakarta.ejb.EJBException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

import vn.gov.laichau.dvc.desk.LatePress;
import vn.gov.laichau.dvc.shared.DomainException;

/**
 * An officer's form came back whose button is not on the page any more: Faces would show the page anew and say nothing. Who
 * pressed it is told who was quicker, and what he wrote is shown.
 */
public class LatePresses implements PhaseListener {

    private static final long serialVersionUID = 1L;

    private static final List<String> AREAS = List.of("/officer/", "/leader/");

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.INVOKE_APPLICATION;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (!faces.isPostback() || faces.getResponseComplete() || faces.isValidationFailed() || PressedActions.any(faces)
                || !isAct(faces)) {
            return;
        }
        var asked = CDI.current().select(Asked.class).get();
        CDI.current().select(Unsent.class).get().late();
        try {
            CDI.current().select(LatePress.class).get().tell(asked.id("id"), asked.number("version"));
        } catch (DomainException | EJBException e) {
            PageExceptionHandler.answered(faces, e);
        }
    }

    /** It carries the version of the dossier that was read. */
    private static boolean isAct(FacesContext faces) {
        var typed = faces.getExternalContext().getRequestParameterMap();
        return typed.containsKey("id") && typed.containsKey("version") && typed.containsKey("command")
                && AREAS.stream().anyMatch(faces.getExternalContext().getRequestServletPath()::startsWith);
    }
}
