package vn.gov.laichau.dvc.organization;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** An agency or a part of one (cơ quan, đơn vị), valid over a period. */
@Entity
@Table(schema = "dvc", name = "unit")
public class Unit {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "unit")
    @SequenceGenerator(name = "unit", schema = "dvc", sequenceName = "unit_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    /** Of an agency its code (H35.14); of a part the agency's code and its own, {@code H35.14/tc}. */
    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "short_name")
    private String shortName;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private UnitKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private AdministrativeLevel level;

    @Column(name = "gso_code")
    private String gsoCode;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Unit parent;

    @Column(name = "address")
    private String address;

    @Column(name = "phone")
    private String phone;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected Unit() {
    }

    Unit(String code, String name, String shortName, UnitKind kind, AdministrativeLevel level, Unit parent,
            LocalDate validFrom) {
        this.code = code;
        this.name = name;
        this.shortName = shortName;
        this.kind = kind;
        this.level = level;
        this.parent = parent;
        this.validFrom = validFrom;
    }

    Unit at(String gso, String where, String telephone) {
        gsoCode = gso;
        address = where;
        phone = telephone;
        return this;
    }

    /** Exists on this day. */
    public boolean isActive(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** From the day after {@code lastDay} on there is no such unit. */
    void abolish(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** The agency to which a part belongs; an agency belongs to itself. */
    public Unit agency() {
        return kind == UnitKind.AGENCY ? this : parent.agency();
    }

    public Long getId() {
        return id;
    }

    public UUID getUuid() {
        return uuid;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public String getShortName() {
        return shortName;
    }

    public UnitKind getKind() {
        return kind;
    }

    public AdministrativeLevel getLevel() {
        return level;
    }

    public String getAddress() {
        return address;
    }

    public String getPhone() {
        return phone;
    }
}
