package vn.gov.laichau.dvc.fees;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.PaidOut;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** Money that was paid for nothing was given back, and it is written down how (Điều 10.3). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.CASHIER})
public class FeeRefunding {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    Event<DossierMoved> moved;

    public void record(UUID id, int version, PaidOut how) {
        var dossier = gate.forOfficer(id, version);
        moved.fire(dossier.refund(how, held.stamp(held.ofUnit(dossier, TaskKind.REFUND))));
    }
}
