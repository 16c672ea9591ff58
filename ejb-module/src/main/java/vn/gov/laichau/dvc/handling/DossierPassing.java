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
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** A dossier is passed on to the next unit, or taken over from another agency (chuyển hồ sơ, Điều 8.1). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK})
public class DossierPassing {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    Event<DossierMoved> moved;

    /** {@code words} for those who come next; may be empty. */
    public void passOn(UUID id, int version, String words) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.free(dossier, TaskKind.PASS_ON));
        moved.fire(dossier.passOn(words, route.next(dossier), stamp));
    }

    public void takeOver(UUID id, int version, String words) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.free(dossier, TaskKind.TAKE_OVER));
        moved.fire(dossier.takeOver(words, route.next(dossier), stamp));
    }
}
