package vn.gov.laichau.dvc.calendar;

import java.security.Principal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/**
 * The system authority keeps the working calendar as it is decreed each year (Điều 4, 12.8). A change makes a new edition
 * and moves no appointment: what it would mean for running dossiers is proposed to those who answer for them.
 */
@Stateless
@RolesAllowed(Role.SYSTEM_AUTHORITY)
public class CalendarKeeping {

    private static final int LONGEST_SPAN = 31;

    @Inject
    Calendars calendars;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    @Inject
    Event<CalendarChanged> changed;

    public CalendarYear year(int year) {
        var special = calendars.ever().stream().filter(CalendarDay::holds).filter(day -> day.getDay().getYear() == year)
                .collect(Collectors.toMap(CalendarDay::getDay, Function.identity()));
        var days = LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)).map(day -> {
            var found = special.get(day);
            return found == null ? new CalendarYear.Day(day, null, "", true)
                    : new CalendarYear.Day(day, found.toValue().kind(), found.toValue().ground(), found.isConfirmed());
        }).toList();
        int worked = (int) days.stream().filter(day -> day.kind() == null ? !isWeekend(day.date())
                : day.kind() == DayKind.MAKE_UP_WORKING).count();
        return new CalendarYear(year, !special.isEmpty(), worked, days);
    }

    /** What these days are from now on; {@code kind} is {@code null} for days as the week has them. Past days stay. */
    @Audited
    public void change(LocalDate from, LocalDate to, DayKind kind, String ground) {
        if (from == null || to == null || to.isBefore(from) || from.plusDays(LONGEST_SPAN).isBefore(to)) {
            throw new DaySpanWrong();
        }
        if (ground == null || ground.isBlank()) {
            throw new DayGroundMissing();
        }
        if (from.isBefore(LocalDate.now(clock))) {
            throw new DayPast(from);
        }
        var days = from.datesUntil(to.plusDays(1)).toList();
        days.forEach(day -> requirePossible(day, kind));
        if (days.stream().allMatch(day -> stands(day, kind, ground.strip()))) {
            throw new DayAsBefore();
        }
        int edition = calendars.nextEdition(caller.getName(), ground.strip());
        days.forEach(day -> {
            calendars.holding(day).ifPresent(former -> calendars.end(former, edition));
            if (kind != null) {
                calendars.add(new CalendarDay(day, kind, ground.strip(), true).from(edition));
            }
        });
        changed.fire(new CalendarChanged(edition));
    }

    /** What was assumed has been decreed as it stands; nothing is reckoned anew. */
    @Audited
    public void confirm(int year) {
        assumed(year).forEach(CalendarDay::confirm);
    }

    private List<CalendarDay> assumed(int year) {
        return calendars.ever().stream().filter(day -> day.holds() && !day.isConfirmed() && day.getDay().getYear() == year)
                .toList();
    }

    private boolean stands(LocalDate day, DayKind kind, String ground) {
        return calendars.holding(day).map(CalendarDay::toValue)
                .map(now -> now.kind() == kind && now.ground().equals(ground)).orElse(kind == null);
    }

    private static void requirePossible(LocalDate day, DayKind kind) {
        boolean onlyWorkdays = kind == DayKind.COMPENSATORY_OFF || kind == DayKind.SWAPPED_OFF;
        if (kind == DayKind.MAKE_UP_WORKING && !isWeekend(day) || onlyWorkdays && isWeekend(day)) {
            throw new MakeUpOnWorkday(day);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
