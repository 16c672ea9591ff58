package vn.gov.laichau.dvc.calendar;

import java.time.DayOfWeek;
import java.time.LocalTime;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** One session of a day of the week. */
@Embeddable
class HoursSession {

    /** Monday is 1. */
    @Column(name = "weekday")
    private int weekday;

    @Column(name = "begins")
    private LocalTime begins;

    @Column(name = "ends")
    private LocalTime ends;

    protected HoursSession() {
    }

    HoursSession(DayOfWeek day, OfficeSession session) {
        weekday = day.getValue();
        begins = session.start();
        ends = session.end();
    }

    DayOfWeek getDay() {
        return DayOfWeek.of(weekday);
    }

    OfficeSession toValue() {
        return new OfficeSession(begins, ends);
    }
}
