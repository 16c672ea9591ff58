package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.recount.RecountDecision;
import vn.gov.laichau.dvc.recount.RecountRow;
import vn.gov.laichau.dvc.recount.RecountsAtOnce;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Appointments that would be others by the changed calendar: taken or left, one by one or all later ones (Điều 9.1). */
@Named("recounts")
@RequestScoped
public class RecountsPage {

    private static final int PAGE = 25;

    @Inject
    RecountDecision decision;

    @Inject
    RecountsAtOnce atOnce;

    @Inject
    Asked asked;

    private Slice<RecountRow> found;
    private RecountRow picked;

    public Slice<RecountRow> getFound() {
        if (found == null) {
            found = decision.open(asked.number("from"), PAGE);
        }
        return found;
    }

    /** The one that is looked at; none for the list. */
    public RecountRow getPicked() {
        if (picked == null && asked.has("pick")) {
            picked = decision.one(asked.id("pick"));
        }
        return picked;
    }

    public String getHere() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    public String take() {
        decision.take(asked.id("pick"));
        PageMessages.done("recount.taken");
        return getHere() + "?faces-redirect=true";
    }

    public String leave() {
        decision.leave(asked.id("pick"), asked.text("words"));
        PageMessages.done("recount.left");
        return getHere() + "?faces-redirect=true";
    }

    public String takeLater() {
        PageMessages.done("recount.takenLater", atOnce.takeLater());
        return getHere() + "?faces-redirect=true";
    }
}
