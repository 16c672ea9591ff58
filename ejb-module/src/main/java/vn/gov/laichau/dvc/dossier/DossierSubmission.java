package vn.gov.laichau.dvc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormCheck;
import vn.gov.laichau.dvc.shared.Role;

/** The applicant sends the dossier, or what was asked for (Điều 7, 10.1, 13.5). Pressed twice, it is sent once. */
@Stateless
@Audited
@RolesAllowed(Role.APPLICANT)
public class DossierSubmission {

    @Inject
    DossierGate gate;

    @Inject
    DossierRoute route;

    @Inject
    DossierCodes codes;

    @Inject
    CurrentApplicant applicant;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    /**
     * Sends a complete draft and gives it its code.
     *
     * @throws FormIncomplete some answers are missing or wrong
     * @throws PapersMissing required papers have no file
     * @throws ResponsibilityNotConfirmed the applicant does not answer for what is declared
     */
    public SubmissionReceipt submit(UUID id, boolean responsibilityConfirmed) {
        var dossier = gate.forApplicantLocked(id);
        if (dossier.getStatus() == DossierStatus.DRAFT) {
            requireComplete(dossier);
            if (!responsibilityConfirmed) {
                throw new ResponsibilityNotConfirmed();
            }
            dossier.owe(dossier.getProcedure().fees(new Answers(dossier.getAnswers()), LocalDate.now(clock),
                    dossier.getOfCase()).total());
            var first = route.first(dossier);
            var agency = dossier.getAgency();
            var code = codes.next(agency.getId(), agency.getCode(), LocalDate.now(clock));
            moved.fire(dossier.submit(code, first, applicant.stamp()));
        }
        return receipt(dossier);
    }

    /** Sends what the desk has asked for; every item must have been answered. */
    public SubmissionReceipt resubmit(UUID id) {
        var dossier = gate.forApplicantLocked(id);
        if (dossier.openSupplement().isPresent() && dossier.getStatus().isAsking()) {
            requireComplete(dossier);
            requireAnswered(dossier);
            moved.fire(dossier.resubmit(applicant.stamp()));
        }
        return receipt(dossier);
    }

    private void requireComplete(Dossier dossier) {
        var problems = FormCheck.problems(dossier.getProcedure().getForm(), new Answers(dossier.getAnswers()),
                LocalDate.now(clock));
        if (!problems.isEmpty()) {
            throw new FormIncomplete(problems);
        }
        var missing = dossier.missingPapers();
        if (!missing.isEmpty()) {
            throw new PapersMissing(missing);
        }
    }

    private static void requireAnswered(Dossier dossier) {
        var open = new ArrayList<String>();
        dossier.openSupplement().ifPresent(asked -> asked.getItems().stream().filter(SupplementItem::isPaper)
                .filter(item -> !item.isAccepted()).filter(dossier::hasPlace)
                .filter(item -> !isAnswered(dossier, asked, item)).forEach(item -> open.add(dossier.nameOf(item))));
        if (!open.isEmpty()) {
            throw new SupplementIncomplete(open);
        }
    }

    private static boolean isAnswered(Dossier dossier, Supplement asked, SupplementItem item) {
        return dossier.currentDocuments(item.getTarget()).stream().anyMatch(document ->
                document.getRound() == asked.getRound() && !document.getAddedAt().isBefore(asked.getSince()));
    }

    private static SubmissionReceipt receipt(Dossier dossier) {
        return new SubmissionReceipt(dossier.getUuid(), dossier.getCode(), dossier.getSubmittedAt(),
                dossier.getAgency().getName());
    }
}
