package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.gov.laichau.dvc.shared.OfficeClock;

/** The working days of the province as one immutable value. */
public final class WorkingCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<LocalDate, DayOff> special = new HashMap<>();
    private final Set<Integer> years = new HashSet<>();

    /** Every day that ever stood in the calendar; empty where nothing was ever changed. */
    private final List<DatedDay> all;
    private final int edition;

    public WorkingCalendar(Collection<DayOff> days) {
        this(days, List.of(), 0);
    }

    private WorkingCalendar(Collection<DayOff> days, List<DatedDay> all, int edition) {
        this.all = all;
        this.edition = edition;
        days.forEach(day -> {
            special.put(day.day(), day);
            years.add(day.day().getYear());
        });
        all.forEach(day -> years.add(day.day().day().getYear()));
    }

    /** As it stands in an edition; the earlier ones are kept (domain.md §4.5). */
    public static WorkingCalendar of(List<DatedDay> all, int edition) {
        return new WorkingCalendar(all.stream().filter(day -> day.standsIn(edition)).map(DatedDay::day).toList(), all,
                edition);
    }

    /** Rises with every change. */
    public int edition() {
        return edition;
    }

    /** The calendar as it stood in an earlier edition. */
    public WorkingCalendar asOf(int earlier) {
        return earlier == edition || all.isEmpty() ? this : of(all, earlier);
    }

    public boolean isWorkingDay(LocalDate day) {
        if (!years.contains(day.getYear())) {
            throw new CalendarYearMissing(day.getYear());
        }
        var exception = special.get(day);
        if (exception != null) {
            return exception.kind() == DayKind.MAKE_UP_WORKING;
        }
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
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
        return Optional.ofNullable(special.get(day)).filter(found -> found.kind() != DayKind.MAKE_UP_WORKING);
    }

    public List<OfficeSession> sessions() {
        return List.of(OfficeSession.MORNING, OfficeSession.AFTERNOON);
    }

    public Instant endOfAfternoon(LocalDate day) {
        return day.atTime(OfficeSession.AFTERNOON.end()).atZone(OfficeClock.ZONE).toInstant();
    }

    /** The start of the next half-day session after {@code from} (Điều 12.8). */
    public Instant startOfNextSession(Instant from) {
        for (var day = from.atZone(OfficeClock.ZONE).toLocalDate();; day = day.plusDays(1)) {
            if (isWorkingDay(day)) {
                for (var session : sessions()) {
                    var start = day.atTime(session.start()).atZone(OfficeClock.ZONE).toInstant();
                    if (start.isAfter(from)) {
                        return start;
                    }
                }
            }
        }
    }
}
