package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A day that departs from the week's rule, with the ground on which it does. */
@Entity
@Table(schema = "dvc", name = "calendar_day")
public class CalendarDay {

    @Id
    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private DayKind kind;

    @Column(name = "ground")
    private String ground;

    /** False: assumed, the yearly decision is not known. */
    @Column(name = "confirmed")
    private boolean confirmed;

    protected CalendarDay() {
    }

    CalendarDay(LocalDate day, DayKind kind, String ground, boolean confirmed) {
        this.day = day;
        this.kind = kind;
        this.ground = ground;
        this.confirmed = confirmed;
    }

    LocalDate getDay() {
        return day;
    }

    DayOff toValue() {
        return new DayOff(day, kind, ground);
    }
}
