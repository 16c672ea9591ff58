package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.correspondence.DossierNotes;
import vn.gov.laichau.dvc.correspondence.NoteView;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** Notes of officers about the dossier that is open. */
@Named("notes")
@RequestScoped
public class NotesPart {

    @Inject
    DossierNotes notes;

    @Inject
    Asked asked;

    private List<NoteView> rows;

    public List<NoteView> getRows() {
        if (rows == null) {
            rows = notes.ofDossier(asked.id("id"));
        }
        return rows;
    }

    public String write() {
        notes.write(asked.id("id"), asked.text("note"));
        PageMessages.done("notes.done");
        return "/officer/dossier.xhtml?faces-redirect=true&id=" + asked.id("id");
    }
}
