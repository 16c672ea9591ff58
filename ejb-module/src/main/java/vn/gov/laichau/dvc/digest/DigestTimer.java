package vn.gov.laichau.dvc.digest;

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

/** Has the lists of the morning written, on every node, each in a transaction of its own. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class DigestTimer {

    private static final Logger LOG = System.getLogger(DigestTimer.class.getName());

    @Inject
    DigestWriting writing;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            writing.due().forEach(this::write);
        } catch (CalendarYearMissing e) {
            LOG.log(Level.WARNING, "no calendar: {0}", e.getMessage());
        }
    }

    private void write(String login) {
        try {
            writing.write(login);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "the list of {0} is looked at again later: {1}", login, e.getMessage());
        }
    }
}
