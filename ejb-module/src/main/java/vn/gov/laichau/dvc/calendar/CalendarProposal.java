package vn.gov.laichau.dvc.calendar;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/**
 * For a year of which nothing is known: the days off that the law grants, with the lunar ones reckoned, for the system
 * authority to take as assumed, and to change or confirm when they are decreed (domain.md §4.5). Nothing is taken by itself.
 */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
public class CalendarProposal {

    private static final int OCTOBER = 10;

    @Inject
    Calendars calendars;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    /** What it would be; nothing for a year that is known, or over. */
    public List<DayOff> of(int year) {
        return isKnown(year) ? List.of() : days(year);
    }

    private List<DayOff> days(int year) {
        var today = LocalDate.now(clock);
        return LabourCodeDays.of(year).stream().filter(day -> !day.day().isBefore(today)).toList();
    }

    /** They stand in the calendar as assumed from now on. */
    @Audited
    public void take(int year) {
        if (days(year).isEmpty()) {
            throw new DayAsBefore();
        }
        int edition = calendars.nextEdition(null, caller.getName(), "Dự kiến theo Bộ luật Lao động 2019 Điều 111, 112: năm "
                + year);
        if (isKnown(year)) {
            throw new DayAsBefore();
        }
        days(year).forEach(day -> calendars.add(new CalendarDay(day.day(), day.kind(), day.ground(), false).from(edition)));
        changed.fire(new CalendarChanged(edition));
    }

    /** From October on: next year, as long as nothing is known of it. */
    @RolesAllowed({Role.SYSTEM_AUTHORITY, Role.SYSTEM})
    public Optional<Integer> missing() {
        var today = LocalDate.now(clock);
        int next = today.getYear() + 1;
        return today.getMonthValue() < OCTOBER || isKnown(next) ? Optional.empty() : Optional.of(next);
    }

    private boolean isKnown(int year) {
        return !calendars.holding(null, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).isEmpty();
    }
}
