package vn.gov.laichau.dvc.web.office;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.motion.MotionDecision;
import vn.gov.laichau.dvc.motion.MotionQueries;
import vn.gov.laichau.dvc.motion.MotionView;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** What was asked for in this dossier besides its result; who decides it does so here. */
@Named("motions")
@RequestScoped
public class MotionsPage extends DossierActPage {

    @Inject
    MotionQueries queries;

    @Inject
    MotionDecision decisions;

    private List<MotionView> all;

    public List<MotionView> getAll() {
        if (all == null) {
            all = queries.ofDossier(id());
        }
        return all;
    }

    public String agree() {
        decisions.agree(id(), version(), asked.id("motion"), TypedDate.given(asked.text("until")).orElse(null),
                asked.text("remark"));
        return toDossier("motion.agreed");
    }

    public String decline() {
        decisions.decline(id(), version(), asked.id("motion"), asked.text("remark"));
        return toDossier("motion.declined");
    }
}
