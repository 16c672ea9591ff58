package vn.gov.laichau.dvc.web.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Messages for the next page that is shown, after a redirect. They wait in the session, which every node has; there is no
 * flash ({@link NoFlashFactory}).
 */
public class KeptMessages implements PhaseListener {

    private static final long serialVersionUID = 1L;
    private static final String KEY = KeptMessages.class.getName();

    static void keep(FacesContext faces, FacesMessage message) {
        var session = faces.getExternalContext().getSessionMap();
        var kept = new ArrayList<>(kept(session.get(KEY)));
        kept.add(message);
        session.put(KEY, kept);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var faces = event.getFacesContext();
        if (faces.getExternalContext().getSession(false) != null) {
            show(faces, faces.getExternalContext().getSessionMap());
            var request = (HttpServletRequest) faces.getExternalContext().getRequest();
            if (KeptTyping.of(request) != null) {
                faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN,
                        Texts.text(PageLocale.of(request), "session.kept"), null));
            }
        }
    }

    private static void show(FacesContext faces, Map<String, Object> session) {
        if (session.containsKey(KEY)) {
            kept(session.remove(KEY)).forEach(message -> faces.addMessage(null, message));
        }
    }

    private static List<FacesMessage> kept(Object found) {
        return found instanceof List<?> messages ? messages.stream().map(FacesMessage.class::cast).toList() : List.of();
    }
}
