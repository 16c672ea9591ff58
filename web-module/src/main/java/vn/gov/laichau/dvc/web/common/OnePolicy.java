package vn.gov.laichau.dvc.web.common;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;

import org.primefaces.context.PrimeFacesContext;

/**
 * An answer that has its content policy from {@link HeadersFilter} gets no second one of PrimeFaces. Pages outside the
 * office bring nothing of PrimeFaces, and its random value for scripts would open a session for everybody who only reads.
 */
public class OnePolicy implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        var response = (HttpServletResponse) faces.getExternalContext().getResponse();
        if (response.containsHeader(HeadersFilter.CONTENT_POLICY)) {
            PrimeFacesContext.getCspState(faces).setInitialized(true);
        }
    }
}
