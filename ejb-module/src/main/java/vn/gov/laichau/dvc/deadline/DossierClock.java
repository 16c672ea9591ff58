package vn.gov.laichau.dvc.deadline;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import vn.gov.laichau.dvc.calendar.DayKind;
import vn.gov.laichau.dvc.calendar.OfficeSession;
import vn.gov.laichau.dvc.calendar.WeekHours;
import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.deadline.ClockEvent.Accepted;
import vn.gov.laichau.dvc.deadline.ClockEvent.Extended;
import vn.gov.laichau.dvc.deadline.ClockEvent.Issued;
import vn.gov.laichau.dvc.deadline.ClockEvent.Outage;
import vn.gov.laichau.dvc.deadline.ClockEvent.Recalendared;
import vn.gov.laichau.dvc.deadline.ClockEvent.Returned;
import vn.gov.laichau.dvc.deadline.ClockEvent.Stopped;
import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * The legal clock of a dossier (Điều 9.1; domain.md §4.2, §12.1a) as a pure function of rule, calendar and events: the same
 * events always give the same due instant and the same arithmetic, also for a dossier of years ago.
 */
public final class DossierClock {

    static final LocalTime LATE_IN_THE_DAY = LocalTime.of(15, 0);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final ClockRule rule;
    /** The calendar by which the stretch that runs is reckoned. */
    private WorkingCalendar calendar;
    private final List<Outage> outages;
    private final List<DeadlineLine> lines = new ArrayList<>();
    /** Day 0 and hour of the stretch that runs, and how much was used before it: days, or minutes of office time. */
    private ZonedDateTime start;
    private long used;
    /** The whole limit in days, or in minutes of office time; a month ends on the same day of its month. */
    private long total;
    /** The end that an apology has set in the stretch that runs. */
    private LocalDate apology;
    private boolean extended;
    private Deadline first;
    private Deadline current;
    private Reckoning.State state = Reckoning.State.RUNNING;
    /** Why it stands still, or stood still last. */
    private String cause = "";

    private DossierClock(ClockRule rule, WorkingCalendar calendar, List<Outage> outages) {
        this.rule = rule;
        this.calendar = calendar;
        this.outages = outages;
    }

    /** From what a dossier keeps; the first mark is its acceptance. */
    public static Reckoning reckonMarks(ClockRule rule, WorkingCalendar calendar, List<ClockMark> marks) {
        var events = marks.stream().map(ClockMark::event).toList();
        var clock = begun(rule, calendar, events);
        for (int i = 0; i < marks.size(); i++) {
            clock.take(events.get(i), calendar.asOf(marks.get(i).edition()));
        }
        return clock.result();
    }

    /** The first event must be the acceptance. */
    public static Reckoning reckon(ClockRule rule, WorkingCalendar calendar, List<ClockEvent> events) {
        var clock = begun(rule, calendar, events);
        events.forEach(event -> clock.take(event, calendar));
        return clock.result();
    }

    private static DossierClock begun(ClockRule rule, WorkingCalendar calendar, List<ClockEvent> events) {
        if (events.isEmpty() || !(events.get(0) instanceof Accepted)) {
            throw new IllegalArgumentException("a clock starts with the acceptance");
        }
        return new DossierClock(rule, calendar, events.stream().filter(Outage.class::isInstance).map(Outage.class::cast)
                .toList());
    }

    private Reckoning result() {
        if (current != null) {
            tell("result", current.appointmentAt().atZone(OfficeClock.ZONE).format(MOMENT));
        }
        return new Reckoning(first, current, state, List.copyOf(lines));
    }

    /** {@code now} is the calendar that held then; what is promised already goes on by its own. */
    private void take(ClockEvent event, WorkingCalendar now) {
        if (event instanceof Accepted accepted) {
            calendar = now;
            start = local(accepted.at());
            tell(startKey(), start.format(MOMENT));
            tellDesk();
            begin();
            current = deadline();
            first = current;
        } else if (event instanceof Stopped stopped && state == Reckoning.State.RUNNING) {
            stop(stopped);
        } else if (event instanceof Returned returned && state == Reckoning.State.STOPPED) {
            calendar = now;
            goOn(returned);
        } else if (event instanceof Recalendared && state == Reckoning.State.RUNNING) {
            follow(now, local(event.at()));
        } else if (event instanceof Extended apology && state == Reckoning.State.RUNNING) {
            extend(apology.day());
        } else if (event instanceof Issued) {
            state = Reckoning.State.DONE;
        }
    }

    /** The new day is the whole limit from now on: what is left of it goes on after a stop. */
    private void extend(LocalDate day) {
        tellPromised();
        endAnew(day);
        tell("extended", day.format(DAY));
        tellHalf(day);
    }

    private void endAnew(LocalDate day) {
        current = endingOn(day);
        total = used + spent(local(current.appointmentAt()));
        extended = true;
        apology = day;
    }

    /** A day that was given by an apology stays, unless it is free now. */
    private void follow(WorkingCalendar now, ZonedDateTime at) {
        tellPromised();
        calendar = now;
        tell("recalendared", at.format(MOMENT));
        if (apology == null) {
            current = deadline();
        } else {
            endAnew(rolled(apology));
            tellHalf(apology);
        }
    }

    private void stop(Stopped stopped) {
        var at = local(stopped.at());
        tellPromised();
        used += spent(at);
        cause = stopped.cause();
        state = Reckoning.State.STOPPED;
        current = null;
        tell((rule.limit().getUnit() == TimeUnit.HOUR ? "stoppedHours." : "stopped.") + stopped.cause(), at.format(MOMENT),
                stopped.number());
    }

    private void goOn(Returned returned) {
        start = local(returned.at());
        apology = null;
        state = Reckoning.State.RUNNING;
        if (rule.onReturn() == OnReturn.RESTART && !ClockMark.PAYMENT.equals(cause)) {
            tell("restarted", start.format(MOMENT));
            begin();
        } else {
            tell(ClockMark.PAYMENT.equals(cause) ? "paid" : "resumed", start.format(MOMENT), left());
        }
        tellDesk();
        current = deadline();
    }

    /** Day 0 is not counted; hours are counted at once. */
    private String startKey() {
        if (rule.limit().getUnit() == TimeUnit.HOUR) {
            return "startHours";
        }
        return rule.policy() == AppointmentPolicy.SAME_DAY ? "received" : "start";
    }

    /** What was promised until now stays to be seen (domain.md §4.5). */
    private void tellPromised() {
        tell("promised", current.appointmentAt().atZone(OfficeClock.ZONE).format(MOMENT));
    }

    private void tellAmount(String key, long amount) {
        if (amount > 0) {
            tell(key, String.valueOf(amount));
        } else {
            tell("nothingLeft");
        }
    }

    private String left() {
        long rest = Math.max(0, total - used);
        return String.valueOf(rule.limit().getUnit() == TimeUnit.HOUR ? rest / 60 : rest);
    }

    /** What the stretch that runs has used up at a moment: the day of the moment counts in full. */
    private long spent(ZonedDateTime at) {
        return switch (rule.limit().getUnit()) {
            case HOUR -> minutes(start, at);
            case WORKING_DAY -> start.toLocalDate().plusDays(1).datesUntil(at.toLocalDate().plusDays(1))
                    .filter(this::counts).count();
            case DAY, MONTH -> ChronoUnit.DAYS.between(start.toLocalDate(), at.toLocalDate())
                    - lost(start.toLocalDate(), at.toLocalDate());
        };
    }

    private Deadline deadline() {
        var day0 = start.toLocalDate();
        if (rule.policy() == AppointmentPolicy.SAME_DAY && rule.limit().getUnit() != TimeUnit.HOUR) {
            return sameDay(day0);
        }
        return switch (rule.limit().getUnit()) {
            case HOUR -> byHours();
            case WORKING_DAY -> {
                tellAmount("workingDays", total - used);
                var last = workingDays(day0, total - used);
                explainDaysOff(day0, last);
                tellHalf(last);
                yield endingOn(last);
            }
            case DAY, MONTH -> {
                boolean months = rule.limit().getUnit() == TimeUnit.MONTH && used == 0 && !extended;
                tellAmount(months ? "months" : "days", months ? rule.limit().getAmount() : total - used);
                var reached = day0.plusDays(Math.max(0, total - used));
                var last = rolled(reached.plusDays(lost(day0, reached)));
                tellHalf(last);
                yield endingOn(last);
            }
        };
    }

    private Deadline sameDay(LocalDate day0) {
        boolean late = !calendar.isWorkingDay(day0) || start.toLocalTime().isAfter(LATE_IN_THE_DAY);
        boolean closed = !late && !start.toInstant().isBefore(calendar.closing(day0));
        tell(late ? "nextDay" : closed ? "nextDayClosed" : "sameDay");
        var last = late || closed ? calendar.nextWorkingDay(day0) : day0;
        if (closed) {
            tellHalf(day0);
        }
        tellHalf(last);
        return endingOn(last);
    }

    private void begin() {
        used = 0;
        extended = false;
        int amount = rule.limit().getAmount();
        var day0 = start.toLocalDate();
        total = switch (rule.limit().getUnit()) {
            case MONTH -> ChronoUnit.DAYS.between(day0, day0.plusMonths(amount));
            case HOUR -> amount * 60L;
            case DAY, WORKING_DAY -> amount;
        };
    }

    private LocalDate workingDays(LocalDate day0, long count) {
        var day = day0;
        long left = count;
        if (left <= 0) {
            return calendar.isWorkingDay(day0) ? day0 : calendar.nextWorkingDay(day0);
        }
        while (left > 0) {
            day = calendar.nextWorkingDay(day);
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    /** A working day that no outage took. */
    private boolean counts(LocalDate day) {
        return calendar.isWorkingDay(day) && !isLost(day);
    }

    private long lost(LocalDate after, LocalDate until) {
        return outages.isEmpty() || !until.isAfter(after) ? 0
                : after.plusDays(1).datesUntil(until.plusDays(1)).filter(day -> calendar.isWorkingDay(day) && isLost(day))
                        .count();
    }

    /** An outage took at least one whole session of that day. */
    private boolean isLost(LocalDate day) {
        return outages.stream().anyMatch(outage -> calendar.sessions(day).stream().anyMatch(session ->
                !outage.at().isAfter(begin(day, session)) && !outage.until().isBefore(end(day, session))));
    }

    private Deadline byHours() {
        long left = Math.max(0, total - used);
        tellAmount("hours", (left + 59) / 60);
        for (var day = start.toLocalDate();; day = day.plusDays(1)) {
            for (var session : calendar.sessions(day)) {
                var from = start.toInstant().isAfter(begin(day, session)) ? start.toInstant() : begin(day, session);
                if (from.isBefore(end(day, session))) {
                    long there = free(from, end(day, session));
                    if (there >= left) {
                        var due = moment(from, end(day, session), left);
                        explainHours(start.toLocalDate(), day);
                        if (day.isAfter(start.toLocalDate())) {
                            tellHalf(start.toLocalDate());
                        }
                        explainDaysOff(start.toLocalDate(), day);
                        tellHalf(day);
                        explainOutages(due);
                        return new Deadline(due, due, List.of());
                    }
                    left -= there;
                }
            }
        }
    }

    private long minutes(ZonedDateTime from, ZonedDateTime to) {
        long sum = 0;
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (var session : calendar.sessions(day)) {
                var begin = from.toInstant().isAfter(begin(day, session)) ? from.toInstant() : begin(day, session);
                var end = to.toInstant().isBefore(end(day, session)) ? to.toInstant() : end(day, session);
                sum += begin.isBefore(end) ? free(begin, end) : 0;
            }
        }
        return sum;
    }

    /** Minutes between two moments of one session that no outage took. */
    private long free(Instant from, Instant to) {
        long gone = outages.stream().mapToLong(outage -> {
            var begin = outage.at().isAfter(from) ? outage.at() : from;
            var end = outage.until().isBefore(to) ? outage.until() : to;
            return begin.isBefore(end) ? Duration.between(begin, end).toMinutes() : 0;
        }).sum();
        return Math.max(0, Duration.between(from, to).toMinutes() - gone);
    }

    private Instant moment(Instant from, Instant to, long left) {
        var at = from.plus(Duration.ofMinutes(left));
        while (at.isBefore(to) && free(from, at) < left) {
            at = at.plus(Duration.ofMinutes(left - free(from, at)));
        }
        return at;
    }

    private Deadline endingOn(LocalDate last) {
        if (rule.policy() == AppointmentPolicy.SAME_HOUR) {
            var same = last.atTime(start.toLocalTime()).atZone(OfficeClock.ZONE).toInstant();
            var closing = calendar.closing(last);
            return new Deadline(same.isAfter(closing) ? closing : same, same, List.of());
        }
        return new Deadline(calendar.closing(last), last.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant(),
                List.of());
    }

    private LocalDate rolled(LocalDate day) {
        if (calendar.isWorkingDay(day)) {
            return day;
        }
        var next = calendar.nextWorkingDay(day);
        tell("rolled", day.format(DAY), next.format(DAY));
        return next;
    }

    private void explainDaysOff(LocalDate day0, LocalDate last) {
        if (!last.isAfter(day0)) {
            return;
        }
        day0.plusDays(1).datesUntil(last).filter(day -> !calendar.isWorkingDay(day)).forEach(day -> calendar.dayOff(day)
                .ifPresent(off -> tell("dayOff", day.format(DAY), off.ground())));
        day0.plusDays(1).datesUntil(last.plusDays(1)).filter(this::isMadeUp).forEach(day -> tell("madeUp", day.format(DAY)));
        day0.plusDays(1).datesUntil(last).forEach(this::tellHalf);
        long weekend = day0.plusDays(1).datesUntil(last)
                .filter(day -> !calendar.isWorkingDay(day) && calendar.dayOff(day).isEmpty()).count();
        if (weekend > 0) {
            tell("weekend", String.valueOf(weekend));
        }
        day0.plusDays(1).datesUntil(last).filter(day -> calendar.isWorkingDay(day) && isLost(day))
                .forEach(day -> tell("outage", day.format(DAY)));
    }

    /** Half a day counts as a working day; its hours are those that are worked. */
    private void tellHalf(LocalDate day) {
        calendar.halfDay(day).ifPresent(half -> tell(half.kind() == DayKind.MORNING_ONLY ? "morningOnly" : "afternoonOnly",
                day.format(DAY), half.ground()));
    }

    /** A desk that receives on a free day makes no working day of it. */
    private void tellDesk() {
        var day = start.toLocalDate();
        if (!calendar.isWorkingDay(day) && !calendar.deskSessions(day).isEmpty()) {
            tell("deskDay", day.format(DAY));
        }
    }

    /** Which hours were counted, where they are not the usual ones. */
    private void explainHours(LocalDate first, LocalDate last) {
        var told = WeekHours.STANDARD.on(DayOfWeek.MONDAY);
        for (var day = first; !day.isAfter(last); day = day.plusDays(1)) {
            var usual = calendar.usualSessions(day);
            if (calendar.isWorkingDay(day) && !usual.equals(told)) {
                tell("officeHours", day.format(DAY), usual.stream().map(OfficeSession::toString)
                        .collect(Collectors.joining(", ")));
                told = usual;
            }
        }
    }

    private void explainOutages(Instant due) {
        outages.stream().filter(outage -> outage.at().isBefore(due) && outage.until().isAfter(start.toInstant()))
                .forEach(outage -> tell("outageHours", local(outage.at()).format(MOMENT),
                        local(outage.until()).format(MOMENT)));
    }

    private boolean isMadeUp(LocalDate day) {
        return calendar.isWorkingDay(day)
                && (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY);
    }

    private void tell(String key, String... args) {
        lines.add(DeadlineLine.of(key, args));
    }

    private static Instant begin(LocalDate day, OfficeSession session) {
        return day.atTime(session.start()).atZone(OfficeClock.ZONE).toInstant();
    }

    private static Instant end(LocalDate day, OfficeSession session) {
        return day.atTime(session.end()).atZone(OfficeClock.ZONE).toInstant();
    }

    private static ZonedDateTime local(Instant at) {
        return at.atZone(OfficeClock.ZONE);
    }
}
