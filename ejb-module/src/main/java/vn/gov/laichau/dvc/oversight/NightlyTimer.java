package vn.gov.laichau.dvc.oversight;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** The check of every night. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class NightlyTimer {

    private static final Logger LOG = System.getLogger(NightlyTimer.class.getName());

    @Inject
    NightlyCheck check;

    @Schedule(hour = "1", minute = "10", persistent = false)
    public void look() {
        int wrong = check.look();
        LOG.log(wrong == 0 ? Level.INFO : Level.WARNING, "nightly check of all dossiers: {0} findings", wrong);
    }
}
