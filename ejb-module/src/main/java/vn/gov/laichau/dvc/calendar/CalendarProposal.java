package vn.gov.laichau.dvc.calendar;

import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;

/**
 * For a year whose holidays are not there: the days off that the law grants, with the lunar ones reckoned, for the system
 * authority to take as assumed, and to change or confirm when they are decreed (domain.md §4.5). Nothing is taken by itself.
 */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
public class CalendarProposal {

    private static final int OCTOBER = 10;
    private static final int FEWEST_HOLIDAYS = 5;

    @Inject
    Calendars calendars;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    /** What is to come and not there yet; nothing for a year that is known, or over. */
    public List<DayOff> of(int year) {
        return of(year, held(year), LocalDate.now(clock));
    }

    static List<DayOff> of(int year, List<DayOff> held, LocalDate today) {
        if (isKnown(year, held)) {
            return List.of();
        }
        var there = held.stream().map(DayOff::day).collect(Collectors.toSet());
        return LabourCodeDays.of(year).stream().filter(day -> !day.day().isBefore(today) && !there.contains(day.day()))
                .toList();
    }

    /** They stand in the calendar as assumed from now on. */
    @Audited
    public void take(int year) {
        int edition = calendars.nextEdition(null, caller.getName(), "Dự kiến theo Bộ luật Lao động 2019 Điều 111, 112: năm "
                + year);
        var days = of(year);
        if (days.isEmpty()) {
            throw new DayAsBefore();
        }
        days.forEach(day -> calendars.add(new CalendarDay(day.day(), day.kind(), day.ground(), false).from(edition)));
        changed.fire(new CalendarChanged(edition));
    }

    /** The years that ought to be known by now and are not there, or not confirmed. */
    @RolesAllowed({Role.SYSTEM_AUTHORITY, Role.SYSTEM})
    public List<YearUnsettled> unsettled() {
        var now = clock.instant();
        return toBeKnown(OfficeClock.day(now)).stream()
                .flatMap(year -> unsettled(year, calendars.ofYear(year), now).stream()).toList();
    }

    static Optional<YearUnsettled> unsettled(int year, List<CalendarDay> held, Instant at) {
        var today = OfficeClock.day(at);
        if (!of(year, held.stream().map(CalendarDay::toValue).toList(), today).isEmpty()) {
            return Optional.of(new YearUnsettled(year, List.of(), at));
        }
        var assumed = held.stream().filter(day -> !day.isConfirmed() && !day.getDay().isBefore(today))
                .map(CalendarDay::toValue).toList();
        return assumed.isEmpty() ? Optional.empty() : Optional.of(new YearUnsettled(year, assumed, at));
    }

    /** This year, and from October on the next one. */
    static List<Integer> toBeKnown(LocalDate today) {
        int year = today.getYear();
        return today.getMonthValue() < OCTOBER ? List.of(year) : List.of(year, year + 1);
    }

    /** One day typed by hand makes no calendar of a year: its first day is there, and the holidays of about half of it. */
    static boolean isKnown(int year, List<DayOff> held) {
        return held.stream().map(DayOff::day).anyMatch(LocalDate.of(year, 1, 1)::equals)
                && held.stream().filter(day -> day.kind() == DayKind.HOLIDAY).count() >= FEWEST_HOLIDAYS;
    }

    private List<DayOff> held(int year) {
        return calendars.ofYear(year).stream().map(CalendarDay::toValue).toList();
    }
}
