package vn.gov.laichau.dvc.handling;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** The head of the division reads what his officer proposes: initials it, or sends it back (ký nháy, Điều 8). */
@Stateless
@Audited
@RolesAllowed({Role.DIVISION_HEAD, Role.LEADER})
public class ProposalReview {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    Proposals proposals;

    @Inject
    Event<DossierMoved> moved;

    /** {@code words} for the leader; may be empty. */
    public void initial(UUID id, int version, String words) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.ofUnit(dossier, TaskKind.REVIEW));
        moved.fire(dossier.initial(words, route.next(dossier), stamp));
    }

    public void returnWithRemark(UUID id, int version, String remark) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.ofUnit(dossier, TaskKind.REVIEW));
        route.require(dossier, StepAction.RETURN_WITH_REMARK);
        proposals.last(dossier).ifPresent(proposal -> proposal.remark(remark, stamp));
        moved.fire(dossier.returnWithRemark(remark, route.back(dossier), stamp));
    }
}
