package vn.gov.laichau.dvc.deadline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import vn.gov.laichau.dvc.calendar.WorkingCalendar;
import vn.gov.laichau.dvc.shared.OfficeClock;

/**
 * Reckons due instants: day 0 is not counted; working days skip what is free; calendar days
 * and months that end on a free day roll to the next working day (Civil Code Art 148.5); hours are office hours from the
 * moment of acceptance. The appointment is the end of the afternoon session, the due instant 24:00 of that day.
 */
public final class DeadlineEngine {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private DeadlineEngine() {
    }

    public static Deadline compute(TimeLimit limit, AppointmentPolicy policy, WorkingCalendar calendar, Instant from) {
        var start = from.atZone(OfficeClock.ZONE);
        var lines = new ArrayList<DeadlineLine>();
        lines.add(DeadlineLine.of("start", start.format(MOMENT)));
        var deadline = limit.getUnit() == TimeUnit.HOUR ? byHours(limit.getAmount(), calendar, start, lines)
                : byDays(limit, policy, calendar, start, lines);
        lines.add(DeadlineLine.of("result", deadline.appointmentAt().atZone(OfficeClock.ZONE).format(MOMENT)));
        return new Deadline(deadline.appointmentAt(), deadline.dueAt(), List.copyOf(lines));
    }

    private static Deadline byDays(TimeLimit limit, AppointmentPolicy policy, WorkingCalendar calendar,
            ZonedDateTime start, List<DeadlineLine> lines) {
        var day0 = start.toLocalDate();
        var amount = String.valueOf(limit.getAmount());
        var last = switch (limit.getUnit()) {
            case WORKING_DAY -> {
                lines.add(DeadlineLine.of("workingDays", amount));
                var end = calendar.plusWorkingDays(day0, limit.getAmount());
                explainDaysOff(calendar, day0, end, lines);
                yield end;
            }
            case DAY -> {
                lines.add(DeadlineLine.of("days", amount));
                yield rolled(calendar, day0.plusDays(limit.getAmount()), lines);
            }
            case MONTH -> {
                lines.add(DeadlineLine.of("months", amount));
                yield rolled(calendar, day0.plusMonths(limit.getAmount()), lines);
            }
            case HOUR -> throw new IllegalStateException("hours are reckoned apart");
        };
        if (policy == AppointmentPolicy.SAME_HOUR) {
            var same = last.atTime(start.toLocalTime()).atZone(OfficeClock.ZONE).toInstant();
            return new Deadline(same, same, lines);
        }
        return new Deadline(calendar.endOfAfternoon(last),
                last.plusDays(1).atStartOfDay(OfficeClock.ZONE).toInstant(), lines);
    }

    private static Deadline byHours(int hours, WorkingCalendar calendar, ZonedDateTime start,
            List<DeadlineLine> lines) {
        lines.add(DeadlineLine.of("hours", String.valueOf(hours)));
        var left = Duration.ofHours(hours);
        for (var day = start.toLocalDate();; day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                continue;
            }
            for (var session : calendar.sessions()) {
                var begin = day.atTime(session.start()).atZone(OfficeClock.ZONE);
                var end = day.atTime(session.end()).atZone(OfficeClock.ZONE);
                var counted = begin.isBefore(start) ? start : begin;
                if (counted.isBefore(end)) {
                    var there = Duration.between(counted, end);
                    if (there.compareTo(left) >= 0) {
                        var due = counted.plus(left).toInstant();
                        return new Deadline(due, due, lines);
                    }
                    left = left.minus(there);
                }
            }
        }
    }

    private static LocalDate rolled(WorkingCalendar calendar, LocalDate day, List<DeadlineLine> lines) {
        if (calendar.isWorkingDay(day)) {
            return day;
        }
        var next = calendar.nextWorkingDay(day);
        lines.add(DeadlineLine.of("rolled", day.format(DAY), next.format(DAY)));
        return next;
    }

    private static void explainDaysOff(WorkingCalendar calendar, LocalDate day0, LocalDate end,
            List<DeadlineLine> lines) {
        day0.plusDays(1).datesUntil(end).filter(day -> !calendar.isWorkingDay(day))
                .forEach(day -> calendar.dayOff(day).ifPresent(
                        off -> lines.add(DeadlineLine.of("dayOff", day.format(DAY), off.ground()))));
        long weekend = day0.plusDays(1).datesUntil(end).filter(day -> !calendar.isWorkingDay(day)
                && calendar.dayOff(day).isEmpty()).count();
        if (weekend > 0) {
            lines.add(DeadlineLine.of("weekend", String.valueOf(weekend)));
        }
    }
}
