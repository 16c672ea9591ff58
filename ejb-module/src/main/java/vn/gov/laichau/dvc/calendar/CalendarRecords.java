package vn.gov.laichau.dvc.calendar;

import java.io.Serializable;
import java.util.List;

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
}
