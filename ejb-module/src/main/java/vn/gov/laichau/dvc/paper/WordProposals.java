package vn.gov.laichau.dvc.paper;

import java.util.Arrays;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.template.DraftFilling;
import vn.gov.laichau.dvc.template.WordDraft;

/** A document that is proposed and whose template is a Word file: printed once before it is put before anybody (Điều 8). */
@ApplicationScoped
public class WordProposals {

    @Inject
    DraftFilling filling;

    @Inject
    WordPrinter printer;

    /** Before it is proposed: with the Word file if there is one, or {@code plain} with the texts of the template. */
    public void choose(Dossier dossier, Outcome outcome, String words, boolean plain) {
        filling.prefer(dossier, outcome, plain);
        if (!plain) {
            filling.wordNow(dossier, outcome).ifPresent(draft -> printer.toSign(filled(dossier, outcome, words, draft)));
        }
    }

    /** The outcomes of which the template is a Word file now. */
    List<Outcome> outcomes(Dossier dossier) {
        return Arrays.stream(Outcome.values()).filter(outcome -> filling.wordNow(dossier, outcome).isPresent()).toList();
    }

    /** Nobody has signed it, and nobody knows who will. */
    byte[] filled(Dossier dossier, Outcome outcome, String words, WordDraft draft) {
        var unit = dossier.getStepUnit();
        var sign = new Decided(PaperKind.RESULT, outcome, words, unit, "", null, null, "").sign();
        return draft.fill(words, WordPrinter.layout(unit.agency().getName(), sign, List.of(), ""));
    }
}
