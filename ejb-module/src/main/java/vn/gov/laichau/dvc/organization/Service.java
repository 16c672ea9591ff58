package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An officer serves in a unit in one role over a period. */
@Entity
@Table(schema = "dvc", name = "service")
class Service {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "service")
    @SequenceGenerator(name = "service", schema = "dvc", sequenceName = "service_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "officer_id")
    private Officer officer;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "role")
    private String role;

    @Column(name = "position")
    private String position;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Service() {
    }

    Service(Officer officer, Unit unit, String role, String position, LocalDate validFrom) {
        this.officer = officer;
        this.unit = unit;
        this.role = role;
        this.position = position;
        this.validFrom = validFrom;
    }

    Unit getUnit() {
        return unit;
    }

    String getRole() {
        return role;
    }

    String getPosition() {
        return position;
    }
}
