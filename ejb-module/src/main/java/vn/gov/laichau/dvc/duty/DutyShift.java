package vn.gov.laichau.dvc.duty;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Who is on duty in one session, and who steps in for him. */
@Embeddable
class DutyShift {

    @Column(name = "day")
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    @Column(name = "half")
    private HalfDay half;

    @Column(name = "officer")
    private String officer;

    @Column(name = "substitute")
    private String substitute;

    protected DutyShift() {
    }

    /** {@code substitute} may be {@code null}. */
    DutyShift(LocalDate day, HalfDay half, String officer, String substitute) {
        if (officer.equals(substitute)) {
            throw new SameSubstitute();
        }
        this.day = day;
        this.half = half;
        this.officer = officer;
        this.substitute = substitute;
    }

    LocalDate getDay() {
        return day;
    }

    HalfDay getHalf() {
        return half;
    }

    String getOfficer() {
        return officer;
    }

    String getSubstitute() {
        return substitute;
    }
}
