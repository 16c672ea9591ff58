package vn.gov.laichau.dvc.recount;

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

/** Every minute on every node: is there a changed calendar with which running dossiers are to be compared? */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class RecountTimer {

    private static final Logger LOG = System.getLogger(RecountTimer.class.getName());

    @Inject
    RecountLooking looking;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            while (looking.look()) {
                LOG.log(Level.DEBUG, "more dossiers are compared with the changed calendar");
            }
        } catch (EJBException | CalendarYearMissing e) {
            LOG.log(Level.WARNING, "dossiers are compared with the changed calendar later: {0}", e.getMessage());
        }
    }
}
