package vn.gov.laichau.dvc.workflow;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

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
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    public void approve(UUID id, int version) {
        var dossier = atLeader(id, version);
        moved.fire(dossier.approve(unit(dossier, UnitKind.LEADERSHIP), unit(dossier, UnitKind.RECORDS),
                officer.stamp()));
    }

    public void returnWithRemark(UUID id, int version, String remark) {
        var dossier = atLeader(id, version);
        var stamp = officer.stamp();
        proposals.last(dossier).ifPresent(proposal -> proposal.remark(remark, stamp));
        moved.fire(dossier.returnWithRemark(remark, unit(dossier, UnitKind.LEADERSHIP), stamp));
    }

    public void refuse(UUID id, int version, String reason) {
        var dossier = atLeader(id, version);
        moved.fire(dossier.decideRefusal(reason, unit(dossier, UnitKind.LEADERSHIP), unit(dossier, UnitKind.RECORDS),
                officer.stamp()));
    }

    private Dossier atLeader(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        held.ofUnit(dossier, TaskKind.DECIDE);
        return dossier;
    }

    private Unit unit(Dossier dossier, UnitKind kind) {
        return units.childOf(dossier.getAgency().getId(), kind);
    }
}
