package vn.gov.laichau.dvc.reminder;

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

/** Has reminders told, on every node, each in a transaction of its own. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class ReminderTimer {

    private static final Logger LOG = System.getLogger(ReminderTimer.class.getName());

    @Inject
    Reminding reminding;

    @Inject
    OverdueOverview overview;

    @Schedule(hour = "*", minute = "*/5", second = "40", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void look() {
        try {
            reminding.due().forEach(this::tell);
            overview.tell();
        } catch (CalendarYearMissing e) {
            LOG.log(Level.WARNING, "no calendar: {0}", e.getMessage());
        }
    }

    private void tell(Reminder reminder) {
        try {
            reminding.tell(reminder);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "reminder {0} is looked at again later: {1}", reminder.key(), e.getMessage());
        }
    }
}
