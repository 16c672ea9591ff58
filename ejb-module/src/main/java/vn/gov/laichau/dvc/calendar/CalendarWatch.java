package vn.gov.laichau.dvc.calendar;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** Looks whether the days off of this year, and from October on of the next, are there and confirmed (Điều 12.8). */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class CalendarWatch {

    @Inject
    CalendarProposal proposal;

    @Inject
    Event<YearUnsettled> unsettled;

    public void look() {
        proposal.unsettled().forEach(unsettled::fire);
    }
}
