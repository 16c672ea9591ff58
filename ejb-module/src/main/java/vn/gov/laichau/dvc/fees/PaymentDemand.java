package vn.gov.laichau.dvc.fees;

import java.util.List;
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
    CurrentOfficer officer;

    @Inject
    Calendars calendars;

    @Inject
    Event<DossierMoved> moved;

    /** What was demanded and is not paid yet was wrong; the unit that demanded it says what is right, and why. */
    public void correct(UUID id, int version, String name, FeeKind kind, long amount, String ground, String reason) {
        var dossier = gate.forOfficer(id, version);
        var unit = dossier.getStepUnit().getId();
        officer.require(unit, Role.SPECIALIST, Role.DIVISION_HEAD);
        var stamp = officer.stampIn(unit, dossier.getSubject(), List.of(Role.SPECIALIST, Role.DIVISION_HEAD));
        moved.fire(dossier.correctDemand(name, kind, amount, ground, reason, stamp));
    }

    /** {@code amount} in whole đồng. */
    public void demand(UUID id, int version, String name, FeeKind kind, long amount, String ground) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        moved.fire(dossier.demandPayment(name, kind, amount, ground, calendars.of(dossier.getAgency()), stamp));
    }
}
