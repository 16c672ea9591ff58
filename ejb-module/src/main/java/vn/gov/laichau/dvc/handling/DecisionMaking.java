package vn.gov.laichau.dvc.handling;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.ReasonMissing;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.paper.Signing;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.Deciders;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.SigningRefusal;
import vn.gov.laichau.dvc.workflow.SigningRefusals;
import vn.gov.laichau.dvc.workflow.Task;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** What the leader decides (Điều 8): approve, send back, refuse in writing with reasons, or not decide himself. */
@Stateless
@Audited
@RolesAllowed(Role.LEADER)
public class DecisionMaking {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    Proposals proposals;

    @Inject
    DossierRoute route;

    @Inject
    DocumentNumbers numbers;

    @Inject
    SigningDocuments documents;

    @Inject
    Signing signing;

    @Inject
    Deciders deciders;

    @Inject
    SigningRefusals refusals;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<Witnessed> witnessed;

    /**
     * Signs what was proposed; where another agency decides the matter, agrees that it goes there. {@code sha256} is the
     * hash of the document that his page showed; nothing else is approved.
     */
    public void approve(UUID id, int version, String sha256) {
        var dossier = gate.forOfficer(id, version);
        var task = held.ofUnit(dossier, TaskKind.DECIDE);
        var stamp = held.stamp(task);
        documents.proposed(dossier, task).ifPresent(document -> signing.approve(dossier, document, sha256, stamp.at()));
        if (documents.isFinal(dossier)) {
            var move = dossier.approve(route.numbering(dossier), stamp);
            signed(dossier, task, stamp);
            moved.fire(move);
            numberAtOnce(dossier, stamp);
        } else {
            var move = dossier.endorse(route.next(dossier), stamp);
            signed(dossier, task, stamp);
            moved.fire(move);
        }
    }

    public void returnWithRemark(UUID id, int version, String remark) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.ofUnit(dossier, TaskKind.DECIDE));
        route.require(dossier, StepAction.RETURN_WITH_REMARK);
        proposals.last(dossier).ifPresent(proposal -> proposal.remark(remark, stamp));
        moved.fire(dossier.returnWithRemark(remark, route.back(dossier), stamp));
    }

    /** A refusal is a result, of whichever agency on the way; {@code sha256} is the hash of the notice that he read. */
    public void refuse(UUID id, int version, String reason, String sha256) {
        var dossier = gate.forOfficer(id, version);
        var task = held.ofUnit(dossier, TaskKind.DECIDE);
        var stamp = held.stamp(task);
        route.require(dossier, StepAction.REFUSE);
        requireReason(reason);
        signing.approve(dossier, documents.refusal(reason, task), sha256, stamp.at());
        var move = dossier.decideRefusal(reason, route.numbering(dossier), stamp);
        signed(dossier, task, stamp);
        moved.fire(move);
        numberAtOnce(dossier, stamp);
    }

    /** Will not decide: somebody else of the leadership, or a delegate, has to, and there must be one. */
    public void declineToSign(UUID id, int version, String reason) {
        var dossier = gate.forOfficer(id, version);
        var task = held.ofUnit(dossier, TaskKind.DECIDE);
        var move = dossier.declineToSign(reason, held.stamp(task));
        var others = deciders.of(dossier, task.getUnit().getId());
        others.remove(move.stamp().actor());
        if (others.isEmpty()) {
            throw new NobodyElseMaySign();
        }
        refusals.add(new SigningRefusal(dossier, task.getUnit().getId(), reason, move.stamp()));
        moved.fire(move);
    }

    private static void requireReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        Reason.require(reason);
    }

    /** In whose place and as what, when he does not sign for himself; evidence of its own. */
    private void signed(Dossier dossier, Task task, Stamp stamp) {
        held.standIn(task).ifPresent(mandate -> {
            dossier.signedAs(mandate.capacity());
            witnessed.fire(new Witnessed("DecisionMaking.onBehalf", dossier.getUuid(),
                    "%s for %s by %s".formatted(stamp.actor(), mandate.giver(), mandate.delegation())));
        });
    }

    /** Where the process has no step for it, the result is numbered as it is signed. */
    private void numberAtOnce(Dossier dossier, Stamp stamp) {
        if (route.current(dossier).kind() == StepKind.DECIDE) {
            moved.fire(dossier.issue(numbers.ofResult(dossier), route.handOver(dossier), stamp));
        }
    }
}
