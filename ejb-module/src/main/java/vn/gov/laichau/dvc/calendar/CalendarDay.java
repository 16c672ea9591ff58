package vn.gov.laichau.dvc.calendar;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A day that departs from the week's rule, with the ground on which it does. */
@Entity
@Table(schema = "dvc", name = "calendar_day")
public class CalendarDay {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "calendar_day")
    @SequenceGenerator(name = "calendar_day", schema = "dvc", sequenceName = "calendar_day_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    /** The agency that keeps it for itself; {@code null}: the province. */
    @Column(name = "agency_id")
    private Long agency;

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

    /** The edition of the calendar with which it came. */
    @Column(name = "since")
    private int since;

    /** The edition that took it away; {@code null} while it holds. */
    @Column(name = "until")
    private Integer until;

    protected CalendarDay() {
    }

    CalendarDay(LocalDate day, DayKind kind, String ground, boolean confirmed) {
        this.day = day;
        this.kind = kind;
        this.ground = ground;
        this.confirmed = confirmed;
    }

    CalendarDay of(Long ofAgency) {
        agency = ofAgency;
        return this;
    }

    CalendarDay from(int edition) {
        since = edition;
        return this;
    }

    void end(int edition) {
        until = edition;
    }

    void confirm() {
        confirmed = true;
    }

    boolean holds() {
        return until == null;
    }

    Long getAgency() {
        return agency;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    LocalDate getDay() {
        return day;
    }

    DayOff toValue() {
        return new DayOff(day, kind, ground);
    }

    DatedDay dated() {
        return new DatedDay(toValue(), since, until);
    }
}
