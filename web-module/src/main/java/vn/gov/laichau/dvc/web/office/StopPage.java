package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.motion.MotionFiling;

/** Asks the leader to end a dossier on a legal ground. */
@Named("stopping")
@RequestScoped
public class StopPage extends DossierActPage {

    @Inject
    MotionFiling filing;

    public String ask() {
        filing.askStop(id(), version(), asked.text("ground"), asked.text("reason"));
        return toDossier("motion.done");
    }
}
