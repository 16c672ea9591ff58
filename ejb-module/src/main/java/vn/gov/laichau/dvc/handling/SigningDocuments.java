package vn.gov.laichau.dvc.handling;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.StandIn;
import vn.gov.laichau.dvc.paper.Decided;
import vn.gov.laichau.dvc.paper.PaperKind;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Task;

/** Which document this officer would sign with a decision of his. */
@ApplicationScoped
class SigningDocuments {

    @Inject
    DossierRoute route;

    @Inject
    HeldTask held;

    @Inject
    CurrentOfficer officer;

    /** The decision is about the matter itself, not only that it goes on to another agency. */
    boolean isFinal(Dossier dossier) {
        return dossier.getOutcome() == Outcome.REFUSE || route.isFinal(dossier);
    }

    /** What is approved by approving; empty where nothing is issued then. */
    Optional<Decided> proposed(Dossier dossier, Task task) {
        if (isFinal(dossier)) {
            return Optional.of(document(PaperKind.RESULT, dossier.getOutcome(), dossier.getDecisionText(), task, ""));
        }
        return route.numbering(dossier) == null ? Optional.empty() : Optional.of(document(PaperKind.TRANSMITTAL,
                dossier.getOutcome(), dossier.getDecisionText(), task, recipient(dossier, task)));
    }

    /** The written refusal with these reasons. */
    Decided refusal(String reason, Task task) {
        return document(PaperKind.RESULT, Outcome.REFUSE, reason, task, "");
    }

    private Decided document(PaperKind kind, Outcome outcome, String text, Task task, String recipient) {
        var standIn = held.standIn(task);
        return new Decided(kind, outcome, text, task.getUnit(), officer.login(), standIn.map(StandIn::giver).orElse(null),
                standIn.map(StandIn::capacity).orElse(null), recipient);
    }

    /** The agency of the first step after the numbering. */
    private String recipient(Dossier dossier, Task task) {
        return route.toCome(dossier).stream().filter(step -> step.kind() != StepKind.ISSUE).findFirst()
                .map(step -> route.agencyName(dossier, step)).orElse(task.getUnit().agency().getName());
    }
}
