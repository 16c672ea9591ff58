package vn.gov.laichau.dvc.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;

/** What the desk should know before it accepts: the same person has asked for the same thing already (Điều 7). */
@Stateless
@RolesAllowed(Role.RECEPTION)
public class Duplicates {

    /** So long a finished dossier counts as recent. */
    static final Duration RECENT = Duration.ofDays(180);

    @Inject
    DossierGate gate;

    @Inject
    LikeDossiers like;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    /** The latest first; none for a dossier that is only tried, and none of those into which the officer may not look. */
    public List<DuplicateView> of(UUID id) {
        var dossier = gate.wholeForOfficer(id);
        var finished = Arrays.stream(DossierStatus.values()).filter(DossierStatus::isFinished).toList();
        return dossier.isTest() ? List.of() : like.of(dossier, officer.unitIds(), finished, clock.instant().minus(RECENT));
    }
}
