package vn.gov.laichau.dvc.web.office;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.handling.DossierHandling;
import vn.gov.laichau.dvc.paper.DraftPreview;
import vn.gov.laichau.dvc.web.common.PageMessages;
import vn.gov.laichau.dvc.web.common.Show;

/** Puts outcome, summary and the text to be signed before the leader (Điều 8). */
@Named("propose")
@RequestScoped
public class ProposePage extends DossierActPage {

    @Inject
    DossierHandling handling;

    @Inject
    DraftPreview preview;

    @Inject
    Show show;

    private String wordOutcomes;

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

    /** The outcomes whose documents are printed from a Word file. */
    public String getWordOutcomes() {
        if (wordOutcomes == null) {
            wordOutcomes = preview.wordOutcomes(id()).stream().map(show::word).collect(Collectors.joining(", "));
        }
        return wordOutcomes;
    }

    /** Whether this server prints Word files. */
    public boolean isPrinted() {
        return preview.printsWord();
    }

    /** Without the Word file. */
    public boolean isPlain() {
        return asked.has("plain");
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
        handling.propose(id(), version(), outcome.get(), asked.text("summary"), asked.text("text"), isPlain());
        return toInbox("propose.done", getPage().code());
    }
}
