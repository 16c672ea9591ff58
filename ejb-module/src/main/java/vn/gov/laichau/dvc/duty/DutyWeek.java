package vn.gov.laichau.dvc.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.Stamp;

/** The roster of one desk for one week (lịch trực; Điều 12.8). */
@Entity
@Table(schema = "dvc", name = "duty_week")
class DutyWeek {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "duty_week")
    @SequenceGenerator(name = "duty_week", schema = "dvc", sequenceName = "duty_week_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "desk_id")
    private Unit desk;

    @Column(name = "monday")
    private LocalDate monday;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(schema = "dvc", name = "duty_shift", joinColumns = @JoinColumn(name = "week_id"))
    private List<DutyShift> shifts = new ArrayList<>();

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected DutyWeek() {
    }

    DutyWeek(Unit desk, LocalDate monday, Stamp stamp) {
        this.desk = desk;
        this.monday = monday;
        touch(stamp);
    }

    /**
     * Sessions before {@code today} stay as they were; the others become these. {@code seen} is the version that was read.
     */
    void arrange(List<DutyShift> wanted, int seen, LocalDate today, Stamp stamp) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
        shifts.removeIf(shift -> !shift.getDay().isBefore(today));
        wanted.stream().filter(shift -> !shift.getDay().isBefore(today) && isOfThisWeek(shift.getDay()))
                .forEach(shifts::add);
        touch(stamp);
    }

    Optional<DutyShift> shift(LocalDate day, HalfDay half) {
        return shifts.stream().filter(shift -> shift.getDay().equals(day) && shift.getHalf() == half).findFirst();
    }

    int getVersion() {
        return version;
    }

    private boolean isOfThisWeek(LocalDate day) {
        return !day.isBefore(monday) && day.isBefore(monday.plusWeeks(1));
    }

    private void touch(Stamp stamp) {
        changedBy = stamp.actor();
        changedAt = stamp.at();
    }
}
