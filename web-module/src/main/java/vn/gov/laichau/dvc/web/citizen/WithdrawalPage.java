package vn.gov.laichau.dvc.web.citizen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.motion.MotionQueries;
import vn.gov.laichau.dvc.motion.WithdrawalRequest;
import vn.gov.laichau.dvc.web.common.Asked;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** The applicant asks for his dossier back, and sees that he has asked. */
@Named("withdrawal")
@RequestScoped
public class WithdrawalPage {

    @Inject
    WithdrawalRequest request;

    @Inject
    MotionQueries motions;

    @Inject
    Asked asked;

    public boolean isAsked() {
        return motions.isWithdrawalAsked(asked.id("id"));
    }

    public String ask() {
        request.ask(asked.id("id"), asked.text("reason"));
        PageMessages.done("withdraw.done");
        return "/citizen/dossier.xhtml?faces-redirect=true&id=" + asked.id("id");
    }
}
