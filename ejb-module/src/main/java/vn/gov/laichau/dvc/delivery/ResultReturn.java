package vn.gov.laichau.dvc.delivery;

import java.util.List;
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
import vn.gov.laichau.dvc.shared.Role;

/** The desk compares originals, has the form signed and hands the result over (Điều 9.2, 10.1). */
@Stateless
@Audited
@RolesAllowed(Role.RECEPTION)
public class ResultReturn {

    @Inject
    DossierGate gate;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    public void compareOriginals(UUID id, int version, List<OriginalCheck> checks) {
        var dossier = atDesk(id, version);
        var stamp = officer.stamp();
        checks.forEach(check -> dossier.compareOriginal(check.slot(), check.verdict(), stamp));
    }

    public void signForm(UUID id, int version) {
        atDesk(id, version).signForm(officer.stamp());
    }

    /** {@code receiverName} may be empty when the applicant fetches the result in person. */
    public void returnResult(UUID id, int version, String receiverName) {
        moved.fire(atDesk(id, version).returnResult(receiverName, officer.stamp()));
    }

    private Dossier atDesk(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        officer.require(dossier.getDesk().getId(), Role.RECEPTION);
        return dossier;
    }
}
