package vn.gov.laichau.dvc.oversight;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Looks through all dossiers for what should be impossible (Điều 11.4); to look twice finds nothing new. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class NightlyCheck {

    @Inject
    Findings findings;

    @Inject
    Clock clock;

    /** Returns how many things are wrong. */
    public int look() {
        return findings.lookForAll(clock.instant());
    }
}
