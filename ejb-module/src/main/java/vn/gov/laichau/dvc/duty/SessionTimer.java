package vn.gov.laichau.dvc.duty;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.CalendarYearMissing;
import vn.gov.laichau.dvc.shared.Role;

/** Has the sessions of the desks looked at every minute, on every node. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class SessionTimer {

    private static final Logger LOG = System.getLogger(SessionTimer.class.getName());

    @Inject
    SessionWatch watch;

    @Schedule(hour = "*", minute = "*", second = "25", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            watch.look();
        } catch (EJBException | CalendarYearMissing e) {
            LOG.log(Level.WARNING, "sessions of the desks are looked at again later: {0}", e.getMessage());
        }
    }
}
