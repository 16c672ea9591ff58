package vn.gov.laichau.dvc.calendar;

import java.security.Principal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.shared.Printable;
import vn.gov.laichau.dvc.shared.Role;

/**
 * The system authority keeps the working calendar as it is decreed each year (Điều 4, 12.8), an agency what is its own.
 * A change makes a new edition and moves no appointment: what it would mean for running dossiers is proposed to those who
 * answer for them.
 */
@Stateless
@RolesAllowed({Role.SYSTEM_AUTHORITY, Role.AGENCY_ADMIN})
public class CalendarKeeping {

    private static final int LONGEST_SPAN = 31;
    private static final int LONGEST_GROUND = 200;

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

    /** The agencies whose calendar this officer sees. */
    public List<UnitView> agencies() {
        return rights.agencies();
    }

    /** {@code agency} is a code, or empty for the province. */
    public boolean mayWrite(String agency) {
        return rights.mayWrite(agency);
    }

    public CalendarYear year(String agency, int year) {
        var key = rights.readable(agency);
        var first = LocalDate.of(year, 1, 1);
        var days = new TreeMap<LocalDate, CalendarYear.Day>();
        first.datesUntil(first.plusYears(1)).forEach(day -> days.put(day, new CalendarYear.Day(day, null, "", true, false)));
        var province = calendars.holding(null, first, first.plusYears(1).minusDays(1));
        province.forEach(day -> days.put(day.getDay(), view(day)));
        if (key != null) {
            calendars.holding(key, first, first.plusYears(1).minusDays(1)).stream()
                    .filter(day -> day.toValue().kind().countsOver(days.get(day.getDay()).kind(), isWeekend(day.getDay())))
                    .forEach(day -> days.put(day.getDay(), view(day)));
        }
        int worked = (int) days.values().stream().filter(CalendarKeeping::isWorked).count();
        return new CalendarYear(year, agency, !province.isEmpty(), worked, List.copyOf(days.values()));
    }

    private static CalendarYear.Day view(CalendarDay day) {
        return new CalendarYear.Day(day.getDay(), day.toValue().kind(), day.toValue().ground(), day.isConfirmed(),
                day.getAgency() != null);
    }

    private static boolean isWorked(CalendarYear.Day day) {
        return day.kind() == null ? !isWeekend(day.date()) : !day.kind().isFree();
    }

    /** What these days are from now on; {@code kind} is {@code null} for days as the week, or the province, has them. */
    @Audited
    public void change(String agency, LocalDate from, LocalDate to, DayKind kind, String ground) {
        var key = rights.writable(agency);
        if (from == null || to == null || to.isBefore(from) || from.plusDays(LONGEST_SPAN).isBefore(to)) {
            throw new DaySpanWrong();
        }
        requireGround(ground);
        if (from.isBefore(LocalDate.now(clock))) {
            throw new CalendarDayPast(from);
        }
        var days = from.datesUntil(to.plusDays(1)).toList();
        days.forEach(day -> requirePossible(day, kind));
        if (key != null && kind != null) {
            days.forEach(day -> requireBesideProvince(day, kind));
        }
        if (days.stream().allMatch(day -> stands(key, day, kind, ground.strip()))) {
            throw new DayAsBefore();
        }
        int edition = calendars.nextEdition(key, caller.getName(), ground.strip());
        days.forEach(day -> {
            calendars.holding(key, day).ifPresent(former -> calendars.end(former, edition));
            if (kind != null) {
                calendars.add(new CalendarDay(day, kind, ground.strip(), true).of(key).from(edition));
            }
        });
        changed.fire(new CalendarChanged(edition));
    }

    /** What was assumed has been decreed as it stands; nothing is reckoned anew. */
    @Audited
    public void confirm(int year) {
        rights.writable("");
        assumed(year).forEach(CalendarDay::confirm);
    }

    private List<CalendarDay> assumed(int year) {
        return calendars.ofYear(year).stream().filter(day -> !day.isConfirmed()).toList();
    }

    static void requireGround(String ground) {
        if (ground == null || ground.isBlank()) {
            throw new DayGroundMissing();
        }
        if (ground.strip().length() > LONGEST_GROUND) {
            throw new CalendarGroundTooLong();
        }
        Printable.require(ground);
    }

    private boolean stands(Long agency, LocalDate day, DayKind kind, String ground) {
        return calendars.holding(agency, day).map(CalendarDay::toValue)
                .map(now -> now.kind() == kind && now.ground().equals(ground)).orElse(kind == null);
    }

    /** An agency changes nothing of a day on which nobody in the province works, but a Saturday or Sunday that it works. */
    private void requireBesideProvince(LocalDate day, DayKind kind) {
        var province = calendars.holding(null, day).map(found -> found.toValue().kind());
        boolean free = province.map(DayKind::isFree).orElse(isWeekend(day));
        if (kind == DayKind.MAKE_UP_WORKING ? province.filter(DayKind::isFree).isPresent() : free) {
            throw new DayFreeAlready(day);
        }
    }

    private static void requirePossible(LocalDate day, DayKind kind) {
        boolean onlyWorkdays = kind == DayKind.COMPENSATORY_OFF || kind == DayKind.SWAPPED_OFF || kind == DayKind.CLOSED
                || kind != null && kind.isHalf();
        if (kind == DayKind.MAKE_UP_WORKING && !isWeekend(day) || onlyWorkdays && isWeekend(day)) {
            throw new MakeUpOnWorkday(day);
        }
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
