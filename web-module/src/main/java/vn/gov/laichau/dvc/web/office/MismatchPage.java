package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.motion.MotionFiling;

/** The originals are not what was sent; the leader decides what happens (Điều 10.1). */
@Named("mismatch")
@RequestScoped
public class MismatchPage extends DossierActPage {

    @Inject
    MotionFiling filing;

    public String report() {
        filing.reportMismatch(id(), version(), asked.text("words"));
        return toDossier("motion.done");
    }
}
