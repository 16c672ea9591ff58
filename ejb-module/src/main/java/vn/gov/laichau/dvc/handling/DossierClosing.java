package vn.gov.laichau.dvc.handling;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

/** The records clerk files a finished dossier; nothing more happens to it (Điều 9.3). */
@Stateless
@Audited
@RolesAllowed(Role.RECORDS_CLERK)
public class DossierClosing {

    @Inject
    DossierGate gate;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    public void close(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        var records = units.childOf(dossier.getAgency().getId(), UnitKind.RECORDS);
        officer.require(records.getId(), Role.RECORDS_CLERK);
        moved.fire(dossier.close(records, officer.stampIn(records.getId(), dossier.getSubject(),
                List.of(Role.RECORDS_CLERK))));
    }
}
