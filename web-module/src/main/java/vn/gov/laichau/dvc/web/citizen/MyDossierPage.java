package vn.gov.laichau.dvc.web.citizen;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.paper.PaperKind;
import vn.gov.laichau.dvc.tracking.MyDossierView;
import vn.gov.laichau.dvc.tracking.MyDossiers;
import vn.gov.laichau.dvc.tracking.PaperView;
import vn.gov.laichau.dvc.web.common.Asked;

/** A dossier as its applicant follows it: where it is, when it will be ready and why then, what he sent (Điều 13.4). */
@Named("myDossier")
@RequestScoped
public class MyDossierPage {

    @Inject
    MyDossiers mine;

    @Inject
    Asked asked;

    @Inject
    ExternalContext external;

    private MyDossierView view;

    public void requireSent() throws IOException {
        if (getView().status() == DossierStatus.DRAFT) {
            external.redirect("/citizen/tasks.xhtml?id=" + view.id());
        }
    }

    public MyDossierView getView() {
        if (view == null) {
            view = mine.view(asked.id("id"));
        }
        return view;
    }

    /** The form as it was last sent. */
    public PaperView getDeclaration() {
        return of(PaperKind.DECLARATION).stream().reduce((first, last) -> last).orElse(null);
    }

    /** The acknowledgement made when the dossier was sent. */
    public PaperView getAcknowledgement() {
        return of(PaperKind.ACKNOWLEDGEMENT).stream().findFirst().orElse(null);
    }

    public List<PaperView> getResults() {
        return of(PaperKind.RESULT);
    }

    private List<PaperView> of(PaperKind kind) {
        return getView().papers().stream().filter(paper -> paper.kind() == kind).toList();
    }
}
