package vn.gov.laichau.dvc.publication;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.DomainException;
import vn.gov.laichau.dvc.shared.Role;

/** Looks every minute which versions begin today. Runs on every node; the row of the procedure lets only one begin each. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class VersionTimer {

    private static final Logger LOG = System.getLogger(VersionTimer.class.getName());

    @Inject
    VersionBeginning beginning;

    @Inject
    VersionStart start;

    @Schedule(hour = "*", minute = "*", second = "20", persistent = false)
    public void look() {
        for (var publication : beginning.due()) {
            try {
                start.begin(publication);
            } catch (DomainException e) {
                LOG.log(Level.ERROR, "publication {0} could not begin: {1}", publication, e.getMessage());
            }
        }
    }
}
