package vn.gov.laichau.dvc.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.ClockMark;
import vn.gov.laichau.dvc.deadline.ClockRule;
import vn.gov.laichau.dvc.deadline.OnReturn;
import vn.gov.laichau.dvc.deadline.TimeUnit;

/**
 * When a dossier would be late, from nothing but what happened to its clock: it walks day by day, or minute by minute, with
 * a counter. Shares no code with the clock of the project, on purpose.
 */
final class SlowReckoning {

    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final LocalTime THREE = LocalTime.of(15, 0);

    private final ClockRule rule;
    private final IntFunction<Predicate<LocalDate>> worked;
    private Predicate<LocalDate> isWorked;
    /** Where the limit is counted from, and the stops since then. */
    private LocalDateTime start;
    /** The last time it began to run: the start, or the return after a stop. */
    private LocalDateTime running;
    private final List<LocalDateTime[]> stops = new ArrayList<>();
    private LocalDate apology;
    private long limit;
    /** How much of it was used when the clock was stopped last. */
    private long used;

    private SlowReckoning(ClockRule rule, IntFunction<Predicate<LocalDate>> worked) {
        this.rule = rule;
        this.worked = worked;
    }

    /** {@code null} while the clock stands still. {@code worked} says by the number of a calendar which days are worked. */
    static Instant dueAt(ClockRule rule, IntFunction<Predicate<LocalDate>> worked, List<ClockMark> marks) {
        return new SlowReckoning(rule, worked).walk(marks);
    }

    private Instant walk(List<ClockMark> marks) {
        Instant due = null;
        for (var mark : marks) {
            var now = LocalDateTime.ofInstant(mark.at(), HERE);
            switch (mark.kind()) {
                case ACCEPTED -> due = anew(now, mark.edition());
                case STOPPED -> {
                    used = counted(now);
                    stops.add(new LocalDateTime[] {now, null});
                    due = null;
                }
                case RETURNED -> {
                    stops.get(stops.size() - 1)[1] = now;
                    boolean paid = ClockMark.PAYMENT.equals(cause(marks, mark));
                    due = rule.onReturn() == OnReturn.RESTART && !paid ? anew(now, mark.edition())
                            : goOn(now, mark.edition());
                }
                case EXTENDED -> due = until(mark.day());
                case RECALENDARED -> {
                    isWorked = worked.apply(mark.edition());
                    due = apology == null ? ending() : until(rolled(apology));
                }
                case DONE -> {
                    return due;
                }
            }
        }
        return due;
    }

    private Instant until(LocalDate day) {
        apology = day;
        limit = counted(rule.limit().getUnit() == TimeUnit.HOUR && rule.policy() != AppointmentPolicy.SAME_HOUR
                ? day.plusDays(1).atStartOfDay() : day.atTime(running.toLocalTime()));
        return instant(endOf(day));
    }

    private static String cause(List<ClockMark> marks, ClockMark returned) {
        return marks.get(marks.indexOf(returned) - 1).cause();
    }

    private Instant anew(LocalDateTime now, int calendar) {
        isWorked = worked.apply(calendar);
        start = now;
        running = now;
        stops.clear();
        apology = null;
        int amount = rule.limit().getAmount();
        limit = switch (rule.limit().getUnit()) {
            case HOUR -> amount * 60L;
            case MONTH -> now.toLocalDate().plusMonths(amount).toEpochDay() - now.toLocalDate().toEpochDay();
            case WORKING_DAY, DAY -> amount;
        };
        return ending();
    }

    /** What was used by the former calendar is not counted again. */
    private Instant goOn(LocalDateTime now, int calendar) {
        limit -= used;
        start = now;
        stops.clear();
        running = now;
        apology = null;
        isWorked = worked.apply(calendar);
        return ending();
    }

    private Instant ending() {
        if (rule.limit().getUnit() == TimeUnit.HOUR) {
            return byMinutes();
        }
        var day = running.toLocalDate();
        if (rule.policy() == AppointmentPolicy.SAME_DAY) {
            boolean today = isWorked.test(day) && !running.toLocalTime().isAfter(THREE);
            return midnightAfter(today ? day : rolled(day.plusDays(1)));
        }
        long left = limit;
        day = start.toLocalDate();
        while (left > 0 || day.isBefore(running.toLocalDate())) {
            day = day.plusDays(1);
            left -= isCounted(day) ? 1 : 0;
        }
        day = rolled(day);
        return instant(endOf(day));
    }

    private LocalDate rolled(LocalDate from) {
        var day = from;
        while (!isWorked.test(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The day of a stop is used; the days after it, and the day of the return, are not. */
    private boolean isCounted(LocalDate day) {
        boolean stood = stops.stream().anyMatch(stop -> day.isAfter(stop[0].toLocalDate())
                && (stop[1] == null || !day.isAfter(stop[1].toLocalDate())));
        return !stood && (rule.limit().getUnit() != TimeUnit.WORKING_DAY || isWorked.test(day));
    }

    private Instant byMinutes() {
        long left = limit;
        for (var day = start.toLocalDate();; day = day.plusDays(1)) {
            if (isWorked.test(day)) {
                for (int minute = 0; minute < 24 * 60; minute++) {
                    var now = day.atTime(minute / 60, minute % 60);
                    if (left <= 0 && !now.isBefore(running) && isOffice(minute)) {
                        return instant(now);
                    }
                    if (isOffice(minute) && !now.isBefore(start) && !stood(now)) {
                        left--;
                        if (left == 0 && !now.isBefore(running)) {
                            return instant(now.plusMinutes(1));
                        }
                    }
                }
            }
        }
    }

    private boolean stood(LocalDateTime now) {
        return stops.stream().anyMatch(stop -> !now.isBefore(stop[0]) && (stop[1] == null || now.isBefore(stop[1])));
    }

    private static boolean isOffice(int minute) {
        return minute >= 7 * 60 + 30 && minute < 11 * 60 + 30 || minute >= 13 * 60 + 30 && minute < 17 * 60 + 30;
    }

    /** How much of the limit is used up until then. */
    private long counted(LocalDateTime until) {
        if (rule.limit().getUnit() != TimeUnit.HOUR) {
            return start.toLocalDate().plusDays(1).datesUntil(until.toLocalDate().plusDays(1)).filter(this::isCounted)
                    .count();
        }
        long sum = 0;
        for (var now = start; now.isBefore(until); now = now.plusMinutes(1)) {
            boolean open = isWorked.test(now.toLocalDate()) && isOffice(now.getHour() * 60 + now.getMinute());
            sum += open && !stood(now) ? 1 : 0;
        }
        return sum;
    }

    private LocalDateTime endOf(LocalDate day) {
        return rule.policy() == AppointmentPolicy.SAME_HOUR ? day.atTime(running.toLocalTime())
                : day.plusDays(1).atStartOfDay();
    }

    private static Instant midnightAfter(LocalDate day) {
        return instant(day.plusDays(1).atStartOfDay());
    }

    private static Instant instant(LocalDateTime local) {
        return local.atZone(HERE).toInstant();
    }
}
