package vn.gov.laichau.dvc.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.DossierSubmission;
import vn.gov.laichau.dvc.tracking.MyDossierView;
import vn.gov.laichau.dvc.tracking.MyDossiers;
import vn.gov.laichau.dvc.web.common.Asked;

/** The last look before sending, and the applicant's word that all of it is true (Điều 10.1, 13.5). */
@Named("check")
@RequestScoped
public class CheckPage {

    @Inject
    MyDossiers mine;

    @Inject
    DossierSubmission submission;

    @Inject
    Asked asked;

    private MyDossierView view;

    public MyDossierView getView() {
        if (view == null) {
            view = mine.view(asked.id("id"));
        }
        return view;
    }

    public String submit() {
        submission.submit(asked.id("id"), asked.has("confirmed"));
        return "/citizen/done.xhtml?faces-redirect=true&id=" + asked.id("id");
    }
}
