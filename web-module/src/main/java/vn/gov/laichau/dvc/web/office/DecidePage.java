package vn.gov.laichau.dvc.web.office;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.handling.DecisionMaking;
import vn.gov.laichau.dvc.handling.SigningDesk;
import vn.gov.laichau.dvc.handling.SigningView;
import vn.gov.laichau.dvc.web.common.PageMessages;

/** The leader reads the summary and the text to be signed, and approves, sends back or refuses (Điều 8). */
@Named("decide")
@RequestScoped
public class DecidePage extends DossierActPage {

    @Inject
    DecisionMaking decisions;

    @Inject
    SigningDesk signing;

    private Optional<SigningView> document;
    private SigningView refusal;

    /** Who may do none of it goes back to the dossier. */
    public void requireAny() throws IOException {
        if (!getPage().may("APPROVE") && !getPage().may("RETURN_WITH_REMARK")) {
            require("DECLINE_TO_SIGN");
        }
    }

    /** The document that approving approves; opening the page has frozen it. Null where none is issued then. */
    public SigningView getDocument() {
        if (document == null) {
            document = getPage().may("APPROVE") ? signing.open(id()) : Optional.empty();
        }
        return document.orElse(null);
    }

    /** The written refusal that was asked to be seen before it is signed. */
    public SigningView getRefusal() {
        return refusal;
    }

    /** What lies in the viewer: the refusal when one is being written, else what was proposed. */
    public SigningView getViewed() {
        return refusal == null ? getDocument() : refusal;
    }

    public String approve() {
        decisions.approve(id(), version(), asked.text("sha256"));
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

    /** The first press shows the written refusal with these reasons; the second signs exactly that. */
    public String refuse() {
        var shown = signing.openRefusal(id(), asked.text("words"));
        if (!shown.sha256().equals(asked.text("refusal"))) {
            refusal = shown;
            PageMessages.done("decide.refusal.read");
            return null;
        }
        decisions.refuse(id(), version(), asked.text("words"), asked.text("refusal"));
        return toInbox("decide.refused", getPage().code());
    }
}
