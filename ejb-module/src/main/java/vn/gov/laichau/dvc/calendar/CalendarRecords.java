package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every day and all office hours that the province, or one agency, ever kept. */
public record CalendarRecords(List<DatedDay> days, List<DatedHours> hours) implements Serializable {

    public static final CalendarRecords NONE = new CalendarRecords(List.of(), List.of());

    boolean isNone() {
        return days.isEmpty() && hours.isEmpty();
    }

    List<DayOff> daysIn(int edition) {
        return days.stream().filter(day -> day.standsIn(edition)).map(DatedDay::day).toList();
    }

    List<WeekHours> hoursIn(int edition) {
        return hours.stream().filter(one -> one.standsIn(edition)).map(DatedHours::hours).toList();
    }

    /** The editions that changed something here. */
    IntStream editions() {
        return Stream.concat(days.stream().flatMap(day -> Stream.of(day.since(), orZero(day.until()))),
                hours.stream().flatMap(one -> Stream.of(one.since(), orZero(one.until())))).mapToInt(Integer::intValue);
    }

    /** As if that edition had changed nothing: what it brought is not there, what it ended stands until the next change. */
    CalendarRecords without(int edition) {
        return new CalendarRecords(days.stream().filter(day -> day.since() != edition).map(day -> isOf(edition, day.until())
                ? new DatedDay(day.day(), day.since(), nextOf(day.day().day(), edition)) : day).toList(),
                hours.stream().filter(one -> one.since() != edition).map(one -> isOf(edition, one.until())
                        ? new DatedHours(one.hours(), one.since(), nextOfHours(one.hours().from(), edition)) : one)
                        .toList());
    }

    private Integer nextOf(LocalDate date, int edition) {
        return next(days.stream().filter(day -> day.day().day().equals(date))
                .flatMap(day -> Stream.of(day.since(), orZero(day.until()))), edition);
    }

    private Integer nextOfHours(LocalDate from, int edition) {
        return next(hours.stream().filter(one -> one.hours().from().equals(from))
                .flatMap(one -> Stream.of(one.since(), orZero(one.until()))), edition);
    }

    private static Integer next(Stream<Integer> editions, int edition) {
        return editions.filter(later -> later > edition).min(Integer::compare).orElse(null);
    }

    private static boolean isOf(int edition, Integer until) {
        return Objects.equals(until, edition);
    }

    private static Integer orZero(Integer edition) {
        return edition == null ? 0 : edition;
    }
}
