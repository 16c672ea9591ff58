package vn.gov.laichau.dvc.calendar;

import java.time.Clock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;

/** Looks whether the days off of this year, and from October on of the next, are there and confirmed (Điều 12.8). */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CalendarWatch {

    @Inject
    Calendars calendars;

    @Inject
    Clock clock;

    @Inject
    Event<YearUnsettled> unsettled;

    public void look() {
        var now = clock.instant();
        CalendarProposal.toBeKnown(OfficeClock.day(now)).forEach(year -> YearUnsettled.of(year, calendars.ofYear(year), now)
                .ifPresent(unsettled::fire));
    }
}
