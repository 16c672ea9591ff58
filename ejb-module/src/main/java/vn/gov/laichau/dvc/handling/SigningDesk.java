package vn.gov.laichau.dvc.handling;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.ReasonMissing;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.StandIn;
import vn.gov.laichau.dvc.paper.Decided;
import vn.gov.laichau.dvc.paper.Signing;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.Remaining;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;
import vn.gov.laichau.dvc.word.OfficeFailed;
import vn.gov.laichau.dvc.word.OfficeMissing;

/** What waits for a signature; each document is opened, and so frozen, before it can be approved (Điều 8). */
@Stateless
@RolesAllowed(Role.LEADER)
public class SigningDesk {

    /** The most pressing ones; the rest comes when these are done. */
    static final int MOST = 50;

    @Inject
    DossierGate gate;

    @Inject
    DossierRoute route;

    @Inject
    HeldTask held;

    @Inject
    Tasks tasks;

    @Inject
    SigningDocuments documents;

    @Inject
    Signing signing;

    @Inject
    Officers officers;

    @Inject
    Remaining remaining;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<Witnessed> witnessed;

    /**
     * The document that he approves by approving; empty where nothing is issued then. That he saw it is evidence. One that
     * can't be printed says why.
     */
    public Optional<SigningView> open(UUID id) {
        var dossier = gate.forOfficer(id);
        var task = held.ofUnit(dossier, TaskKind.DECIDE);
        return documents.proposed(dossier, task).map(document -> {
            try {
                return shown(dossier, document);
            } catch (OfficeMissing | OfficeFailed e) {
                return SigningView.unprinted(document.outcome(), !document.recipient().isEmpty(), e.messageKey());
            }
        });
    }

    /** The written refusal that he would sign with these reasons. */
    public SigningView openRefusal(UUID id, String reason) {
        var dossier = gate.forOfficer(id);
        var task = held.ofUnit(dossier, TaskKind.DECIDE);
        route.require(dossier, StepAction.REFUSE);
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        Reason.require(reason);
        return shown(dossier, documents.refusal(reason, task));
    }

    /** The most pressing first; not what he proposed, or has declined. */
    public List<SigningLine> waiting() {
        var units = new HashSet<>(officer.unitIdsWith(Role.LEADER));
        officer.standIns().stream().filter(one -> one.role().equals(Role.LEADER)).map(StandIn::unit).forEach(units::add);
        var mine = tasks.openIn(units, TaskKind.DECIDE, MOST).stream().filter(held::mayDo)
                .filter(this::isOtherHand).toList();
        var people = new HashSet<String>();
        mine.forEach(task -> {
            people.add(task.getDossier().getProposedBy());
            people.add(held.stamp(task).onBehalfOf());
        });
        people.remove(null);
        var names = officers.names(people);
        return mine.stream().map(task -> line(task, names)).toList();
    }

    private boolean isOtherHand(Task task) {
        var proposer = task.getDossier().getProposedBy();
        var stamp = held.stamp(task);
        return proposer == null || !proposer.equals(stamp.actor()) && !proposer.equals(stamp.onBehalfOf());
    }

    private SigningLine line(Task task, Map<String, String> names) {
        var dossier = task.getDossier();
        long agency = task.getUnit().agency().getId();
        var hash = documents.proposed(dossier, task).flatMap(document -> signing.opened(dossier, document))
                .map(copy -> copy.getSha256()).orElse("");
        return new SigningLine(dossier.getUuid(), dossier.getVersion(), task.getUuid(),
                task.getHolder() == null ? "" : task.getHolder(), dossier.getCode(),
                dossier.getProcedure().getProcedure().getName(), dossier.getApplicant().getName(), dossier.getOutcome(),
                names.getOrDefault(dossier.getProposedBy(), ""), names.get(held.stamp(task).onBehalfOf()), task.getDueAt(),
                remaining.urgency(agency, task.getDueAt(), false), remaining.minutes(agency, task.getDueAt()), hash);
    }

    private SigningView shown(Dossier dossier, Decided document) {
        var copy = signing.freeze(dossier, document, officer.stamp().at());
        witnessed.fire(new Witnessed("SigningDesk.opened", dossier.getUuid(), copy.getSha256()));
        return new SigningView(copy.getFileId(), copy.getSha256(), document.outcome(),
                !document.recipient().isEmpty(), "");
    }
}
