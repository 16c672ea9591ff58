package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.gov.laichau.dvc.shared.DataFile;

/** The calendar that the system really loads. */
public final class ProvinceCalendar {

    private ProvinceCalendar() {
    }

    public static WorkingCalendar load() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        return new WorkingCalendar(file.days().stream().map(CalendarDay::toValue).toList());
    }

    /** As it is kept. */
    public static CalendarRecords records() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        return new CalendarRecords(file.days().stream().map(CalendarDay::dated).toList(), List.of());
    }

    /** Its second edition, in which this day is free. */
    public static WorkingCalendar changed(LocalDate free) {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        var days = new ArrayList<>(file.days().stream().map(CalendarDay::dated).toList());
        days.add(new DatedDay(new DayOff(free, DayKind.HOLIDAY, "decree"), 1, null));
        return WorkingCalendar.of(days, 1);
    }
}
