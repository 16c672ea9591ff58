package vn.gov.laichau.dvc.calendar;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/**
 * The system authority keeps the office hours of the province, an agency its own where they differ (Điều 12.8; domain.md
 * §4.4). As with days, a change makes an edition and moves no appointment, and what is over is not changed.
 */
@Stateless
@RolesAllowed({Role.SYSTEM_AUTHORITY, Role.AGENCY_ADMIN})
public class HoursKeeping {

    @Inject
    Calendars calendars;

    @Inject
    CalendarRights rights;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    /** What is kept here and not over, the latest first. */
    public List<WeekHours> kept(String agency) {
        var today = LocalDate.now(clock);
        return calendars.hours(rights.readable(agency)).stream().map(OfficeHours::toValue)
                .filter(hours -> hours.to() == null || !hours.to().isBefore(today)).toList();
    }

    /** The hours by which it works today, whoever keeps them. */
    public WeekHours today(String agency) {
        var key = rights.readable(agency);
        var calendar = key == null ? calendars.ofProvince() : calendars.ofAgency(key);
        return calendar.hoursOn(LocalDate.now(clock));
    }

    /** From that day on these count; of hours that have begun only the last day can be changed. */
    @Audited
    public void keep(String agency, HoursWish wish) {
        var key = rights.writable(agency);
        var wanted = wish.checked();
        var today = LocalDate.now(clock);
        calendars.hold();
        var former = calendars.hours(key).stream().filter(hours -> hours.toValue().from().equals(wanted.from())).findFirst();
        if (former.map(OfficeHours::toValue).filter(wanted::equals).isPresent()) {
            throw new DayAsBefore();
        }
        if (wanted.from().isBefore(today) && (former.isEmpty() || !former.get().toValue().isButForItsEnd(wanted))) {
            throw new CalendarDayPast(wanted.from());
        }
        if (wanted.to() != null && wanted.to().isBefore(today)) {
            throw new CalendarDayPast(wanted.to());
        }
        int edition = calendars.nextEdition(key, caller.getName(), wanted.ground());
        former.ifPresent(hours -> calendars.end(hours, edition));
        calendars.add(new OfficeHours(key, wanted, edition));
        changed.fire(new CalendarChanged(edition));
    }

    /** Hours that have not begun yet are not kept any more. */
    @Audited
    public void drop(String agency, LocalDate from) {
        var key = rights.writable(agency);
        calendars.hold();
        var former = calendars.hours(key).stream().filter(hours -> hours.toValue().from().equals(from)).findFirst()
                .orElseThrow(() -> new NotFound("office hours", from));
        if (!from.isAfter(LocalDate.now(clock))) {
            throw new CalendarDayPast(from);
        }
        int edition = calendars.nextEdition(key, caller.getName(), former.toValue().ground());
        calendars.end(former, edition);
        changed.fire(new CalendarChanged(edition));
    }
}
