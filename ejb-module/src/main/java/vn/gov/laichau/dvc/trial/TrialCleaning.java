package vn.gov.laichau.dvc.trial;

import java.time.Clock;
import java.time.Duration;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Throws away what was tried more than thirty days ago. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class TrialCleaning {

    static final Duration KEPT = Duration.ofDays(30);

    @Inject
    Trials trials;

    @Inject
    Clock clock;

    /** Returns how many were thrown away. */
    public int clean() {
        var old = trials.before(clock.instant().minus(KEPT)).stream().map(Trial::getDossier)
                .filter(dossier -> !trials.isUnderWay(dossier)).toList();
        old.forEach(trials::remove);
        return old.size();
    }
}
