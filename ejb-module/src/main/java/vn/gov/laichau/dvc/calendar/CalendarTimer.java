package vn.gov.laichau.dvc.calendar;

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

/** Is a year known well before it begins? Each night for the log, in office hours for the system authority. */
@Singleton
@Startup
@DependsOn("Migrator")
@RunAs(Role.SYSTEM)
@PermitAll
public class CalendarTimer {

    private static final Logger LOG = System.getLogger(CalendarTimer.class.getName());

    @Inject
    CalendarProposal proposal;

    @Inject
    CalendarWatch watch;

    @Schedule(hour = "1", minute = "5", persistent = false)
    public void look() {
        proposal.unsettled().stream().filter(YearUnsettled::isMissing).forEach(news -> LOG.log(Level.WARNING,
                "the holidays of {0} are not in the calendar: nothing can be promised rightly in that year",
                String.valueOf(news.year())));
    }

    @Schedule(hour = "8-16", minute = "5", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void tell() {
        watch.look();
    }
}
