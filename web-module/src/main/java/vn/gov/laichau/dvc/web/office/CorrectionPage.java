package vn.gov.laichau.dvc.web.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.ResultCorrection;

/** A result that was handed over is wrong by the agency itself (NĐ 61 Art 21). */
@Named("correction")
@RequestScoped
public class CorrectionPage extends DossierActPage {

    @Inject
    ResultCorrection corrections;

    /** What was signed, to be put right. */
    public String getText() {
        return asked.has("version") ? asked.text("text") : getPage().decisionText();
    }

    public String reopen() {
        corrections.reopen(id(), version(), asked.text("reason"), asked.text("text"));
        return toDossier("correct.done");
    }
}
