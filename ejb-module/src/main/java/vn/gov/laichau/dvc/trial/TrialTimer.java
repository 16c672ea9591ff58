package vn.gov.laichau.dvc.trial;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Cleans up old trials every night. Two nodes that do it at once delete the same rows; the second finds none. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class TrialTimer {

    @Inject
    TrialCleaning cleaning;

    @Schedule(hour = "2", minute = "40", persistent = false)
    public void clean() {
        cleaning.clean();
    }
}
