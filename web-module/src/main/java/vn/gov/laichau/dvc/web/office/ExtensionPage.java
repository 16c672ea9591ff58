package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.motion.MotionFiling;
import vn.gov.laichau.dvc.web.common.TypedDate;

/** Asks the leader for an apology with a new appointment (NĐ 61 Art 19.9). */
@Named("extension")
@RequestScoped
public class ExtensionPage extends DossierActPage {

    @Inject
    MotionFiling filing;

    public String ask() {
        filing.askExtension(id(), version(), TypedDate.given(asked.text("day")).orElse(null), asked.text("reason"));
        return toDossier("motion.done");
    }
}
