package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.duty.SessionRegister;
import vn.gov.laichau.dvc.duty.SessionRow;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;

/** When the inboxes of the desks were opened, and when nobody did (Điều 12.8). */
@Named("deskSessions")
@RequestScoped
public class SessionsPage {

    private static final int SIZE = 25;

    @Inject
    SessionRegister register;

    @Inject
    Asked asked;

    private Slice<SessionRow> found;

    public Slice<SessionRow> getFound() {
        if (found == null) {
            found = register.list(isMissedOnly(), asked.number("from"), SIZE);
        }
        return found;
    }

    /** The missed ones, unless all are asked for. */
    public boolean isMissedOnly() {
        return !"all".equals(asked.text("show"));
    }

    public String getHere() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public String getAddress() {
        return getHere() + "?show=" + (isMissedOnly() ? "missed" : "all");
    }
}
