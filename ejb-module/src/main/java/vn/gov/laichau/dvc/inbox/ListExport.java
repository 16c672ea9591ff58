package vn.gov.laichau.dvc.inbox;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.shared.Stamp;

/** A list was given out as a file: by whom, when, which, how many lines (Điều 5.3). Never changed. */
@Entity
@Table(schema = "dvc", name = "list_export")
class ListExport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "list_export")
    @SequenceGenerator(name = "list_export", schema = "dvc", sequenceName = "list_export_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid;

    @Column(name = "actor")
    private String actor;

    @Column(name = "at")
    private Instant at;

    @Column(name = "address")
    private String address;

    @Column(name = "rows")
    private int rows;

    protected ListExport() {
    }

    ListExport(UUID uuid, QueueFilter filter, int rows, Stamp stamp) {
        this.uuid = uuid;
        this.address = filter.address();
        this.rows = rows;
        this.actor = stamp.actor();
        this.at = stamp.at();
    }
}
