package vn.gov.laichau.dvc.web.admin;

import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.Show;

/** One part of a draft on its page: reads what was typed into the content. */
public abstract class PartBean {

    @Inject
    DraftInHand hand;

    @Inject
    Asked asked;

    @Inject
    Show show;

    abstract ContentPart part();

    /** Does what a button says; where to go then, {@code null} to stay. */
    abstract String act(String verb, int at);

    ProcedureContent content() {
        return hand.getContent();
    }

    /** Writes the draft; back to this part, at a place in it unless that is negative. */
    String write(String verb, int at) {
        return hand.write(verb + "." + part()) ? outcome(at) : null;
    }

    String outcome(int at) {
        return "/admin/procedure.xhtml?faces-redirect=true&id=" + hand.getView().id() + "&part=" + part()
                + (at < 0 ? "" : "&at=" + at);
    }
}
