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
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** What the leader decides (Điều 8): approve, send back with a remark, or refuse in writing with reasons. */
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
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    /** Signs what was proposed; where another agency decides the matter, agrees that it goes there. */
    public void approve(UUID id, int version) {
        var dossier = atLeader(id, version);
        var stamp = officer.stamp();
        if (dossier.getOutcome() == Outcome.REFUSE || route.isFinal(dossier)) {
            moved.fire(dossier.approve(route.numbering(dossier), stamp));
            numberAtOnce(dossier, stamp);
        } else {
            moved.fire(dossier.endorse(route.next(dossier), stamp));
        }
    }

    public void returnWithRemark(UUID id, int version, String remark) {
        var dossier = atLeader(id, version);
        route.require(dossier, StepAction.RETURN_WITH_REMARK);
        var stamp = officer.stamp();
        proposals.last(dossier).ifPresent(proposal -> proposal.remark(remark, stamp));
        moved.fire(dossier.returnWithRemark(remark, route.back(dossier), stamp));
    }

    /** A refusal is a result, of whichever agency on the way. */
    public void refuse(UUID id, int version, String reason) {
        var dossier = atLeader(id, version);
        route.require(dossier, StepAction.REFUSE);
        var stamp = officer.stamp();
        moved.fire(dossier.decideRefusal(reason, route.numbering(dossier), stamp));
        numberAtOnce(dossier, stamp);
    }

    /** Where the process has no step for it, the result is numbered as it is signed. */
    private void numberAtOnce(Dossier dossier, Stamp stamp) {
        if (route.current(dossier).kind() == StepKind.DECIDE) {
            moved.fire(dossier.issue(numbers.ofResult(dossier), route.handOver(dossier), stamp));
        }
    }

    private Dossier atLeader(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        held.ofUnit(dossier, TaskKind.DECIDE);
        return dossier;
    }
}
