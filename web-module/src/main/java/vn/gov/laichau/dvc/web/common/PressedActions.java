package vn.gov.laichau.dvc.web.common;

import jakarta.faces.component.ActionSource;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;

/** Remembers that the button that was pressed was still on the page. */
public class PressedActions implements ActionListener {

    private static final String PRESSED = PressedActions.class.getName();

    private final ActionListener wrapped;

    /** The server's own listener does the act. */
    public PressedActions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    static boolean any(FacesContext faces) {
        return faces.getAttributes().containsKey(PRESSED);
    }

    @Override
    public void processAction(ActionEvent event) {
        if (event.getComponent() instanceof ActionSource) {
            event.getFacesContext().getAttributes().put(PRESSED, true);
        }
        wrapped.processAction(event);
    }
}
