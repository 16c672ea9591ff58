package vn.gov.laichau.dvc.duty;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.calendar.DayOff;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** Who is on duty at the desk, and who steps in (lịch trực tiếp nhận; Điều 12.8). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.DIVISION_HEAD, Role.LEADER, Role.AGENCY_ADMIN})
public class DutyRoster {

    private static final int FARTHEST_YEARS = 1;

    @Inject
    DutyWeeks weeks;

    @Inject
    DutyRights rights;

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    /** Desks whose roster I may see. */
    public List<UnitView> desks() {
        return rights.visible().stream().map(UnitView::of).toList();
    }

    /** The week in which {@code day} lies; a day more than a year away counts as today. */
    public RosterView week(UUID deskId, LocalDate day) {
        var desk = desk(deskId);
        var monday = monday(day);
        var week = weeks.find(desk.getId(), monday);
        var people = people(desk);
        var names = people.stream().collect(Collectors.toMap(OfficerView::login, OfficerView::fullName));
        return new RosterView(desk.getUuid(), desk.getName(), monday, week.map(DutyWeek::getVersion).orElse(0),
                rights.heads(desk), people, monday.datesUntil(monday.plusWeeks(1))
                .map(date -> day(calendars.of(desk), date, week, names)).toList());
    }

    /**
     * Past sessions and days off are left alone; {@code version} is the one that was read, 0 for a week without a roster.
     */
    @Audited
    public void arrange(UUID deskId, LocalDate day, int version, List<ShiftWish> wishes) {
        var desk = desk(deskId);
        rights.requireHead(desk);
        var monday = monday(day);
        var logins = people(desk).stream().map(OfficerView::login).collect(Collectors.toSet());
        var shifts = wishes.stream().filter(wish -> !wish.officer().isEmpty()).map(wish -> shift(wish, logins)).toList();
        var week = weeks.find(desk.getId(), monday).orElseGet(() -> {
            var fresh = new DutyWeek(desk, monday, officer.stamp());
            weeks.add(fresh);
            return fresh;
        });
        var calendar = calendars.of(desk);
        week.arrange(shifts.stream().filter(shift -> halves(calendar, shift.getDay()).contains(shift.getHalf())).toList(),
                version, LocalDate.now(clock), officer.stamp());
    }

    /** The sessions in which the desk receives on that day. */
    private static List<HalfDay> halves(WorkingCalendar calendar, LocalDate day) {
        return calendar.deskSessions(day).stream().map(HalfDay::of).distinct().toList();
    }

    private static DutyShift shift(ShiftWish wish, Set<String> logins) {
        var substitute = wish.substitute().isEmpty() ? null : wish.substitute();
        if (!logins.contains(wish.officer()) || substitute != null && !logins.contains(substitute)) {
            throw new NotAtThisDesk();
        }
        return new DutyShift(wish.day(), wish.half(), wish.officer(), substitute);
    }

    private RosterView.Day day(WorkingCalendar calendar, LocalDate date, Optional<DutyWeek> week,
            Map<String, String> names) {
        var shifts = halves(calendar, date).stream().map(half -> week
                .flatMap(known -> known.shift(date, half)).map(shift -> view(shift, names))
                .orElse(new RosterView.Shift(half, "", "", "", ""))).toList();
        return new RosterView.Day(date, date.isBefore(LocalDate.now(clock)), shifts.isEmpty(),
                calendar.dayOff(date).map(DayOff::ground).orElse(""), shifts);
    }

    /** Who no longer serves here is still named. */
    private RosterView.Shift view(DutyShift shift, Map<String, String> names) {
        var all = new HashSet<String>();
        all.add(shift.getOfficer());
        if (shift.getSubstitute() != null) {
            all.add(shift.getSubstitute());
        }
        all.removeAll(names.keySet());
        var others = officers.names(all);
        var substitute = shift.getSubstitute() == null ? "" : shift.getSubstitute();
        return new RosterView.Shift(shift.getHalf(), shift.getOfficer(), name(shift.getOfficer(), names, others), substitute,
                name(substitute, names, others));
    }

    private static String name(String login, Map<String, String> names, Map<String, String> others) {
        return names.getOrDefault(login, others.getOrDefault(login, login));
    }

    private List<OfficerView> people(Unit desk) {
        return officers.servingIn(desk.getId(), Role.RECEPTION);
    }

    private Unit desk(UUID id) {
        return rights.visible().stream().filter(desk -> desk.getUuid().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("desk", id));
    }

    private LocalDate monday(LocalDate day) {
        var today = LocalDate.now(clock);
        boolean near = day.isAfter(today.minusYears(FARTHEST_YEARS)) && day.isBefore(today.plusYears(FARTHEST_YEARS));
        return (near ? day : today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
