package vn.gov.laichau.dvc.fees;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** Who handles a dossier asks for a fee that is due during the handling, with its legal ground (Điều 9.2, 10.1). */
@Stateless
@Audited
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD})
public class PaymentDemand {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    /** {@code amount} in whole đồng. */
    public void demand(UUID id, int version, String name, FeeKind kind, long amount, String ground) {
        var dossier = gate.forOfficer(id, version);
        held.byMe(dossier, TaskKind.HANDLE);
        moved.fire(dossier.demandPayment(name, kind, amount, ground, calendars.of(dossier.getAgency()),
                officer.stamp()));
    }
}
