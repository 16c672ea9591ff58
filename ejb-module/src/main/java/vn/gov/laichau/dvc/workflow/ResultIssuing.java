package vn.gov.laichau.dvc.workflow;

import java.time.Clock;
import java.time.LocalDate;
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
    ResultNumbers numbers;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    public void issue(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        held.ofUnit(dossier, TaskKind.ISSUE);
        var agency = dossier.getAgency();
        int year = LocalDate.now(clock).getYear();
        var kind = dossier.getOutcome() == Outcome.REFUSE ? "TB" : "KQ";
        var number = dossier.isTest() ? "THU" : "%02d/%s-%s".formatted(numbers.next(agency.getId(), year), kind,
                agency.getShortName());
        moved.fire(dossier.issue(number, units.childOf(agency.getId(), UnitKind.RECORDS), officer.stamp()));
    }
}
