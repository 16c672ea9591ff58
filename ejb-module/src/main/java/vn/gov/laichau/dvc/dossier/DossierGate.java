package vn.gov.laichau.dvc.dossier;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.NotFound;

/**
 * Who may come to a dossier at all (Điều 12.7): the applicant whose it is; officers of units that take part in it today.
 * To everybody else it does not exist.
 */
@ApplicationScoped
public class DossierGate {

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentOfficer officer;

    @Inject
    CurrentApplicant applicant;

    public Dossier forOfficer(UUID id) {
        var dossier = dossiers.get(id);
        if (!dossier.isOpenTo(officer.unitIds(dossier.getSubject()))) {
            throw new NotFound("dossier", id);
        }
        return dossier;
    }

    /** As above, and nobody has changed it since the page with {@code version} was loaded. */
    public Dossier forOfficer(UUID id, int version) {
        var dossier = forOfficer(id);
        dossier.requireVersion(version);
        return dossier;
    }

    public Dossier forApplicant(UUID id) {
        return mine(dossiers.get(id));
    }

    /** As above, and held until the transaction ends: what was pressed twice comes one after the other. */
    public Dossier forApplicantLocked(UUID id) {
        return mine(dossiers.getLocked(id));
    }

    private Dossier mine(Dossier dossier) {
        if (!dossier.getApplicant().getLogin().equals(applicant.login())) {
            throw new NotFound("dossier", dossier.getUuid());
        }
        return dossier;
    }
}
