package vn.gov.laichau.dvc.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

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

    /** As above, and not only to be asked for an opinion: who is only asked sees what he was shown, and nothing else. */
    public Dossier wholeForOfficer(UUID id) {
        var dossier = forOfficer(id);
        if (shownToMe(dossier).isPresent()) {
            throw new NotFound("dossier", id);
        }
        return dossier;
    }

    /** As above, and held until the transaction ends: what two do at once comes one after the other. */
    public Dossier wholeForOfficerLocked(UUID id) {
        wholeForOfficer(id);
        return dossiers.getLocked(id);
    }

    /** The unit for which I take part; of several the first. */
    public long myUnit(Dossier dossier) {
        return dossier.partOf(officer.unitIds(dossier.getSubject()))
                .orElseThrow(() -> new NotFound("dossier", dossier.getUuid()));
    }

    /** When and by whom something is written for a unit, and in whose place when he is not of it himself. */
    public Stamp stampIn(long unit, Dossier dossier) {
        return officer.stampIn(unit, dossier.getSubject(), Role.OF_OFFICERS);
    }

    /** Keys of the units for which I may act on it. */
    public Set<Long> myUnits(Dossier dossier) {
        return Set.copyOf(officer.unitIds(dossier.getSubject()));
    }

    /** Keys of the papers that I may see, when I am only asked for my opinion. */
    public Optional<Set<String>> shownToMe(Dossier dossier) {
        return dossier.shownTo(officer.unitIds(dossier.getSubject()));
    }

    /** As {@link #forOfficer(UUID)}, and nobody has changed it since the page with {@code version} was loaded. */
    public Dossier forOfficer(UUID id, int version) {
        var dossier = forOfficer(id);
        dossier.requireVersion(version);
        return dossier;
    }

    /** When and by whom something is done at the desk, and in whose place when he is not of the desk himself. */
    public Stamp deskStamp(Dossier dossier) {
        return officer.stampIn(dossier.getDesk().getId(), dossier.getSubject(), List.of(Role.RECEPTION));
    }

    /** As {@link #deskStamp}, or of who handles it in {@code unit}; nobody else takes part. */
    public Stamp stampAtDeskOrIn(Unit unit, Dossier dossier) {
        if (isAtDesk(dossier)) {
            return deskStamp(dossier);
        }
        officer.require(unit.getId(), Role.SPECIALIST, Role.DIVISION_HEAD);
        return officer.stampIn(unit.getId(), dossier.getSubject(), List.of(Role.SPECIALIST, Role.DIVISION_HEAD));
    }

    /** Where I am then: at its desk, else in this unit. */
    public Unit deskOr(Unit unit, Dossier dossier) {
        return isAtDesk(dossier) ? dossier.getDesk() : unit;
    }

    private boolean isAtDesk(Dossier dossier) {
        return officer.serves(dossier.getDesk().getId(), Role.RECEPTION);
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
