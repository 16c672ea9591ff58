package vn.gov.laichau.dvc.workflow;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Outcome;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

/** What a specialist does with a dossier of his division (Điều 8). */
@Stateless
@Audited
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD})
public class DossierHandling {

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

    /** Takes the dossier on himself. */
    public void claim(UUID id, int version) {
        held.ofUnit(gate.forOfficer(id, version), TaskKind.HANDLE).claim(officer.login());
    }

    /** Puts outcome, summary and the text to be signed before the leader. */
    public void propose(UUID id, int version, Outcome outcome, String summary, String text) {
        var dossier = gate.forOfficer(id, version);
        held.byMe(dossier, TaskKind.HANDLE);
        var leadership = units.childOf(dossier.getAgency().getId(), UnitKind.LEADERSHIP);
        var stamp = officer.stamp();
        var move = dossier.propose(outcome, text, leadership, stamp);
        proposals.add(new Proposal(dossier, outcome, summary == null ? "" : summary, text, stamp));
        moved.fire(move);
    }
}
