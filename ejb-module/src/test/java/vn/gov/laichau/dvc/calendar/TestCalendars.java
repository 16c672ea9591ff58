package vn.gov.laichau.dvc.calendar;

import vn.gov.laichau.dvc.shared.DataFile;

/** The real calendar of the data file, for tests without a database. */
public final class TestCalendars {

    private TestCalendars() {
    }

    public static WorkingCalendar province() {
        CalendarFile file = DataFile.read("/data/calendar.json", CalendarFile.class);
        return new WorkingCalendar(file.days().stream().map(CalendarDay::toValue).toList());
    }
}
