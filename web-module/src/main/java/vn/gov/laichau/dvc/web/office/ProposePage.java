package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.handling.DossierHandling;

/** Puts outcome, summary and the text to be signed before the leader (Điều 8). */
@Named("propose")
@RequestScoped
public class ProposePage extends DossierActPage {

    @Inject
    DossierHandling handling;

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    public String getText() {
        if (asked.has("version")) {
            return asked.text("text");
        }
        return isAgain() ? getPage().proposal().text() : "";
    }

    public String getSummary() {
        if (asked.has("version")) {
            return asked.text("summary");
        }
        return isAgain() ? getPage().proposal().summary() : "";
    }

    /** It was proposed before in this agency, and came back. */
    private boolean isAgain() {
        return getPage().proposal() != null && getPage().proposal().present();
    }

    public String propose() {
        var outcome = getOutcomes().stream().filter(known -> known.name().equals(asked.text("outcome"))).findFirst();
        if (outcome.isEmpty()) {
            PageMessages.refuse("propose.outcome.missing");
            return null;
        }
        if (asked.text("text").isEmpty()) {
            PageMessages.refuse("propose.text.missing");
            return null;
        }
        handling.propose(id(), version(), outcome.get(), asked.text("summary"), asked.text("text"));
        return toInbox("propose.done", getPage().code());
    }
}
