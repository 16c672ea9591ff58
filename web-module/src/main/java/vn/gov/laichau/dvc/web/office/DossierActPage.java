package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.UUID;

import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.desk.Action;
import vn.gov.laichau.dvc.desk.DossierDesk;
import vn.gov.laichau.dvc.desk.DossierPage;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/**
 * A page on which an officer does something with one dossier. The form carries the version that was read, so that nobody
 * overwrites what he has not seen; after a refusal the page shows the present version and what was typed.
 */
public abstract class DossierActPage {

    @Inject
    DossierDesk desk;

    @Inject
    Asked asked;

    @Inject
    ExternalContext external;

    private DossierPage page;

    public DossierPage getPage() {
        if (page == null) {
            page = desk.open(id());
        }
        return page;
    }

    /** Reads the dossier again after a first part of the act is done. */
    protected DossierPage refreshed() {
        page = null;
        return getPage();
    }

    /** Sends back to the dossier who may not do this (any more). */
    public void require(String action) throws IOException {
        if (!getPage().actions().contains(Action.valueOf(action))) {
            external.redirect("/officer/dossier.xhtml?id=" + id());
        }
    }

    protected UUID id() {
        return asked.id("id");
    }

    protected int version() {
        return asked.number("version");
    }

    /** To the dossier, saying what was done. */
    protected String toDossier(String said, Object... args) {
        PageMessages.done(said, args);
        return "/officer/dossier.xhtml?faces-redirect=true&id=" + id();
    }

    /** To the inbox, when the dossier has left this officer. */
    protected String toInbox(String said, Object... args) {
        PageMessages.done(said, args);
        return "/officer/inbox.xhtml?faces-redirect=true";
    }
}
