package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * The working days and office hours of the province, or of one agency with what is its own, as one immutable value. A day on
 * which only half is worked is a working day; its hours are those of that half.
 */
public final class WorkingCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<LocalDate, DayOff> special = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /** What was ever kept; none where nothing was ever changed. */
    private final CalendarRecords province;
    private final CalendarRecords own;
    private final List<WeekHours> hours;
    private final List<WeekHours> ownHours;
    private final int edition;

    public WorkingCalendar(Collection<DayOff> days) {
        this(days, List.of(), CalendarRecords.NONE, CalendarRecords.NONE, 0);
    }

    private WorkingCalendar(Collection<DayOff> days, Collection<DayOff> ownDays, CalendarRecords province,
            CalendarRecords own, int edition) {
        this.province = province;
        this.own = own;
        this.edition = edition;
        hours = province.hoursIn(edition);
        ownHours = own.hoursIn(edition);
        days.forEach(day -> {
            special.put(day.day(), day);
            years.add(day.day().getYear());
        });
        province.days().forEach(day -> years.add(day.day().day().getYear()));
        ownDays.stream().filter(day -> day.kind().countsOver(Optional.ofNullable(special.get(day.day())).map(DayOff::kind)
                .orElse(null), isWeekend(day.day()))).forEach(day -> special.put(day.day(), day));
    }

    /** As it stands in an edition; the earlier ones are kept (domain.md §4.5). */
    public static WorkingCalendar of(List<DatedDay> all, int edition) {
        return of(new CalendarRecords(all, List.of()), CalendarRecords.NONE, edition);
    }

    /** As above, for an agency: what is its own goes before what is the province's, but it works on no holiday. */
    public static WorkingCalendar of(CalendarRecords province, CalendarRecords own, int edition) {
        return new WorkingCalendar(province.daysIn(edition), own.daysIn(edition), province, own, edition);
    }

    /** Rises with every change. */
    public int edition() {
        return edition;
    }

    /** The calendar as it stood in an earlier edition. */
    public WorkingCalendar asOf(int earlier) {
        return earlier == edition || province.isNone() && own.isNone() ? this : of(province, own, earlier);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new CalendarYearMissing(day.getYear());
        }
        var exception = special.get(day);
        return exception == null ? !isWeekend(day) : !exception.kind().isFree();
    }

    /** The first working day strictly after {@code day}. */
    public LocalDate nextWorkingDay(LocalDate day) {
        var next = day.plusDays(1);
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The last working day before this one. */
    public LocalDate previousWorkingDay(LocalDate day) {
        var before = day.minusDays(1);
        while (!isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    /** {@code count} working days on; day 0 is not counted (Civil Code Art 147). */
    public LocalDate plusWorkingDays(LocalDate day0, int count) {
        var day = day0;
        for (int i = 0; i < count; i++) {
            day = nextWorkingDay(day);
        }
        return day;
    }

    public Optional<DayOff> dayOff(LocalDate day) {
        return Optional.ofNullable(special.get(day)).filter(found -> found.kind().isFree());
    }

    /** A working day of which only the morning, or only the afternoon, is worked. */
    public Optional<DayOff> halfDay(LocalDate day) {
        return Optional.ofNullable(special.get(day)).filter(found -> found.kind().isHalf());
    }

    /** The sessions worked on that day; none on a day that is no working day. */
    public List<OfficeSession> sessions(LocalDate day) {
        if (!isWorkingDay(day)) {
            return List.of();
        }
        var whole = usualSessions(day);
        var half = halfDay(day).map(found -> whole.stream()
                .filter(session -> session.isMorning() == (found.kind() == DayKind.MORNING_ONLY)).toList()).orElse(whole);
        return half.isEmpty() ? whole : half;
    }

    /** The sessions in which the desk receives: those worked, and those of a weekend on which it is open besides. */
    public List<OfficeSession> deskSessions(LocalDate day) {
        if (isWorkingDay(day)) {
            return sessions(day);
        }
        return special.containsKey(day) ? List.of() : hoursOn(day).on(day.getDayOfWeek());
    }

    /** The sessions of a whole day by the office hours of that season; a weekend that is worked has those of a Friday. */
    public List<OfficeSession> usualSessions(LocalDate day) {
        return hoursOn(day).on(isWeekend(day) ? DayOfWeek.FRIDAY : day.getDayOfWeek());
    }

    /** The end of the last session of that day. */
    public Instant closing(LocalDate day) {
        var worked = sessions(day);
        var sessions = worked.isEmpty() ? usualSessions(day) : worked;
        return day.atTime(sessions.get(sessions.size() - 1).end()).atZone(OfficeClock.ZONE).toInstant();
    }

    /** The instant itself when people are at work then, else the start of their next session. */
    public Instant workedFrom(Instant at) {
        for (var day = at.atZone(OfficeClock.ZONE).toLocalDate();; day = day.plusDays(1)) {
            for (var session : sessions(day)) {
                if (day.atTime(session.end()).atZone(OfficeClock.ZONE).toInstant().isAfter(at)) {
                    var start = day.atTime(session.start()).atZone(OfficeClock.ZONE).toInstant();
                    return start.isAfter(at) ? start : at;
                }
            }
        }
    }

    /** The start of the next half-day session of the desk after {@code from} (Điều 12.8). */
    public Instant startOfNextSession(Instant from) {
        for (var day = from.atZone(OfficeClock.ZONE).toLocalDate();; day = day.plusDays(1)) {
            for (var session : deskSessions(day)) {
                var start = day.atTime(session.start()).atZone(OfficeClock.ZONE).toInstant();
                if (start.isAfter(from)) {
                    return start;
                }
            }
        }
    }

    /** The timetable that holds on that day. */
    WeekHours hoursOn(LocalDate day) {
        return hours.isEmpty() && ownHours.isEmpty() ? WeekHours.STANDARD
                : latest(ownHours, day).or(() -> latest(hours, day)).orElse(WeekHours.STANDARD);
    }

    /** The timetable that began last. */
    private static Optional<WeekHours> latest(List<WeekHours> all, LocalDate day) {
        return all.stream().filter(one -> one.begun(day).isPresent())
                .max(Comparator.comparing((WeekHours one) -> one.begun(day).orElseThrow()).thenComparing(WeekHours::from));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
