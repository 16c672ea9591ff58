package vn.gov.laichau.dvc.register;

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

/** Every hour, on every node: a new year is noticed soon, also by a server that slept through midnight. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class RegisterTimer {

    private static final Logger LOG = System.getLogger(RegisterTimer.class.getName());

    @Inject
    RegisterClosing closing;

    @Schedule(hour = "*", minute = "1", persistent = false)
    public void close() {
        int closed = closing.close();
        if (closed > 0) {
            LOG.log(Level.INFO, "registers of past years closed: {0}", closed);
        }
    }
}
