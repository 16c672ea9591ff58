package vn.gov.laichau.dvc.web.office;

import java.io.IOException;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.DecisionMaking;

/** The leader reads the summary and the text to be signed, and approves, sends back or refuses (Điều 8). */
@Named("decide")
@RequestScoped
public class DecidePage extends DossierActPage {

    @Inject
    DecisionMaking decisions;

    /** Who may do none of it goes back to the dossier. */
    public void requireAny() throws IOException {
        if (!getPage().may("APPROVE") && !getPage().may("RETURN_WITH_REMARK")) {
            require("DECLINE_TO_SIGN");
        }
    }

    public String approve() {
        decisions.approve(id(), version());
        return toInbox("decide.approved", getPage().code());
    }

    public String sendBack() {
        decisions.returnWithRemark(id(), version(), asked.text("words"));
        return toInbox("decide.returned", getPage().code());
    }

    /** Somebody else of the leadership has to decide. */
    public String declineToSign() {
        decisions.declineToSign(id(), version(), asked.text("words"));
        return toInbox("decide.declined", getPage().code());
    }

    public String refuse() {
        decisions.refuse(id(), version(), asked.text("words"));
        return toInbox("decide.refused", getPage().code());
    }
}
