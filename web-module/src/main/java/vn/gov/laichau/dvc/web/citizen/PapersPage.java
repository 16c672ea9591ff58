package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DraftView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** The papers of a dossier, one place for each; they come in one by one and stay, whatever happens to the next. */
@Named("papers")
@RequestScoped
public class PapersPage {

    @Inject
    DossierDrafting drafting;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    private DraftView view;

    public DraftView getView() {
        if (view == null) {
            view = drafting.draft(asked.id("id"));
        }
        return view;
    }

    public String add() throws IOException, ServletException {
        var id = asked.id("id");
        var slot = asked.text("slot");
        boolean any = false;
        boolean same = false;
        for (var part : request.getParts()) {
            if ("file".equals(part.getName()) && part.getSubmittedFileName() != null
                    && !part.getSubmittedFileName().isBlank()) {
                any = true;
                try (var content = part.getInputStream()) {
                    same |= drafting.attach(id, slot, part.getSubmittedFileName(), content);
                }
            }
        }
        if (!any) {
            PageMessages.refuse("papers.choose");
            return null;
        }
        PageMessages.done(same ? "papers.same" : "papers.added");
        return back(slot);
    }

    public String remove() {
        drafting.detach(asked.id("id"), asked.id("file"));
        return back("");
    }

    private String back(String slot) {
        var page = getView().status() == DossierStatus.DRAFT ? "papers" : "supplement";
        return "/citizen/" + page + ".xhtml?faces-redirect=true&id=" + getView().id() + "&at=" + slot;
    }
}
