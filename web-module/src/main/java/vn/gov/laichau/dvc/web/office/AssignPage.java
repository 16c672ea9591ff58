package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.workflow.TaskAssignment;

/** The head of a division gives the dossier to one of his officers (Điều 8). */
@Named("assign")
@RequestScoped
public class AssignPage extends DossierActPage {

    @Inject
    TaskAssignment assignment;

    private List<OfficerView> candidates;

    public List<OfficerView> getCandidates() {
        if (candidates == null) {
            candidates = assignment.candidates(id());
        }
        return candidates;
    }

    public String assign() {
        assignment.assign(id(), version(), asked.text("officer"));
        return toDossier("assign.done");
    }
}
