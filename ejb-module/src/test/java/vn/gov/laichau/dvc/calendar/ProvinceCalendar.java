package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DataFile;

/** The calendar that the system really loads. */
public final class ProvinceCalendar {

    private ProvinceCalendar() {
    }

    public static WorkingCalendar load() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        return new WorkingCalendar(file.days().stream().map(CalendarDay::toValue).toList());
    }
}
