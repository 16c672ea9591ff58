package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import vn.gov.laichau.dvc.dossier.DossierDrafting;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.DossierSubmission;
import vn.gov.laichau.dvc.dossier.DraftView;
import vn.gov.laichau.dvc.dossier.SlotView;
import vn.gov.laichau.dvc.dossier.SupplementItemView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** What the desk asked for, thing by thing; everything else stays as it was sent (Điều 7). */
@Named("supplement")
@RequestScoped
public class SupplementPage {

    @Inject
    DossierDrafting drafting;

    @Inject
    DossierSubmission submission;

    @Inject
    Asked asked;

    @Inject
    HttpServletRequest request;

    @Inject
    ExternalContext external;

    private DraftView view;

    public void requireAsked() throws IOException {
        if (getView().status() != DossierStatus.SUPPLEMENT_AT_DESK) {
            external.redirect("/citizen/dossier.xhtml?id=" + view.id());
        }
    }

    public DraftView getView() {
        if (view == null) {
            view = drafting.draft(asked.id("id"));
        }
        return view;
    }

    public List<SupplementItemView> getItems() {
        return getView().supplement().items();
    }

    /** The place of an asked paper. */
    public SlotView slot(SupplementItemView item) {
        return getView().slots().stream().filter(slot -> slot.key().equals(item.target())).findFirst().orElse(null);
    }

    /** An asked question with its present answer. */
    public FieldView field(SupplementItemView item) {
        return getView().form().field(item.target()).map(field -> new FieldView(field,
                TypedAnswers.shown(field, getView().answers().get(field.key())), false, null)).orElse(null);
    }

    /** Whether a file was added since the desk asked. */
    public boolean isAnswered(SlotView slot) {
        return slot.files().stream().anyMatch(file -> file.storedAt().isAfter(getView().supplement().askedAt()));
    }

    public String send() {
        var id = getView().id();
        drafting.saveAnswers(id, TypedAnswers.read(request, getView().form().fields()));
        view = null;
        submission.resubmit(id);
        PageMessages.done("supplement.sent");
        return "/citizen/dossier.xhtml?faces-redirect=true&id=" + id;
    }
}
