package vn.gov.laichau.dvc.inbox;

import java.time.Instant;
import java.util.UUID;

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
import vn.gov.laichau.dvc.shared.Stamp;

/** A filter that an officer keeps under a name; with a unit, all who serve there may use it. */
@Entity
@Table(schema = "dvc", name = "saved_filter")
class SavedFilter {

    static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "saved_filter")
    @SequenceGenerator(name = "saved_filter", schema = "dvc", sequenceName = "saved_filter_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Column(name = "owner")
    private String owner;

    @Column(name = "name")
    private String name;

    @Column(name = "address")
    private String address;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected SavedFilter() {
    }

    /** {@code unit} is {@code null} for a filter that is only the officer's own. */
    SavedFilter(String name, QueueFilter filter, Unit unit, Stamp stamp) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new FilterNameMissing();
        }
        this.name = name.strip();
        this.address = filter.address();
        this.unit = unit;
        this.owner = stamp.actor();
        this.keptAt = stamp.at();
    }

    SavedFilterView view(String viewer) {
        return new SavedFilterView(uuid, name, address, owner.equals(viewer), unit == null ? null : unit.getName());
    }
}
