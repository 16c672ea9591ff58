package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.desk.DuplicateView;
import vn.gov.laichau.dvc.desk.Duplicates;
import vn.gov.laichau.dvc.web.common.Asked;

/** At the desk: what the same person has filed for the same procedure already (Điều 7). */
@Named("duplicates")
@RequestScoped
public class DuplicatesPart {

    @Inject
    Duplicates duplicates;

    @Inject
    Asked asked;

    private List<DuplicateView> found;

    public List<DuplicateView> getFound() {
        if (found == null) {
            found = duplicates.of(asked.id("id"));
        }
        return found;
    }
}
