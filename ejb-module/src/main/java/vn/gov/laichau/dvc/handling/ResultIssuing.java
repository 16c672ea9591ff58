package vn.gov.laichau.dvc.handling;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** The records clerk gives the signed result its number and date and issues it (văn thư phát hành). */
@Stateless
@Audited
@RolesAllowed(Role.RECORDS_CLERK)
public class ResultIssuing {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    DocumentNumbers numbers;

    @Inject
    DossierRoute route;

    @Inject
    Event<DossierMoved> moved;

    /** Issues a decided result; what was only endorsed gets a letter's number and goes to the next agency. */
    public void issue(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.ofUnit(dossier, TaskKind.ISSUE));
        moved.fire(dossier.getStatus() == DossierStatus.SIGNED
                ? dossier.issue(numbers.ofResult(dossier), route.handOver(dossier), stamp)
                : dossier.sendOn(numbers.ofLetter(dossier), route.next(dossier), stamp));
    }
}
