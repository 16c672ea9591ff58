package vn.gov.laichau.dvc.catalog;

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

import vn.gov.laichau.dvc.organization.Unit;

/** An agency offers a procedure, and one of its divisions handles it (Điều 8, 12.2). */
@Entity
@Table(schema = "dvc", name = "provider")
public class Provider {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "provider")
    @SequenceGenerator(name = "provider", schema = "dvc", sequenceName = "provider_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProcedureVersion version;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agency_id")
    private Unit agency;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "handling_unit_id")
    private Unit handlingUnit;

    protected Provider() {
    }

    Provider(ProcedureVersion version, Unit agency, Unit handlingUnit) {
        this.version = version;
        this.agency = agency;
        this.handlingUnit = handlingUnit;
    }

    public Unit getAgency() {
        return agency;
    }

    public Unit getHandlingUnit() {
        return handlingUnit;
    }
}
