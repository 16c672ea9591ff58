package vn.gov.laichau.dvc.paper;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.template.DraftFilling;
import vn.gov.laichau.dvc.template.FilledDraft;
import vn.gov.laichau.dvc.template.WordDraft;

/** Reads what a draft of a dossier says, in a transaction that ends before anything is printed (Điều 8). */
@Stateless
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER})
public class DraftLoading {

    @Inject
    DossierGate gate;

    @Inject
    DraftFilling filling;

    @Inject
    WordProposals proposals;

    /** Either the filled Word file ({@code word}) or the filled texts, and whose they are. */
    public record Loaded(byte[] word, FilledDraft text, String agency, String code, String procedure) {
    }

    /** {@code plain}: with the texts although there is a Word file. */
    public Loaded load(UUID id, Outcome outcome, String words, boolean plain) {
        var dossier = gate.forOfficer(id);
        var file = plain ? Optional.<WordDraft>empty() : filling.wordNow(dossier, outcome);
        return new Loaded(file.map(draft -> proposals.filled(dossier, outcome, words, draft)).orElse(null),
                file.isPresent() ? null : filling.now(dossier, outcome, words), dossier.getStepUnit().agency().getName(),
                dossier.getCode(), dossier.getProcedure().getProcedure().getName());
    }
}
