package vn.gov.laichau.dvc.dossier;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Dossiers that have been finished for long enough are filed (Điều 9.3); until then a correction is a short way. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class FinishedDossiers {

    private static final int BATCH = 200;

    @Inject
    Dossiers dossiers;

    @Inject
    Units units;

    @Inject
    @ConfigProperty(name = "dvc.closing.days")
    int days;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    /** Those to file now. */
    public List<UUID> due() {
        return dossiers.finishedBefore(clock.instant().minus(Duration.ofDays(days)), BATCH);
    }

    /** Files one; what was reopened meanwhile stays as it is. */
    public void file(UUID id) {
        var dossier = dossiers.getLocked(id);
        if (dossier.getStatus().isFinished() && dossier.getStatus() != DossierStatus.CLOSED) {
            moved.fire(dossier.close(units.childOf(dossier.getAgency().getId(), UnitKind.RECORDS),
                    new Stamp(Role.SYSTEM, clock.instant())));
        }
    }
}
