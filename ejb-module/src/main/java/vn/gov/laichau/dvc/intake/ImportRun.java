package vn.gov.laichau.dvc.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import vn.gov.laichau.dvc.shared.Stamp;

/** One import of a file, how far it is, and when it last got further. */
@Entity
@Table(schema = "dvc", name = "import_run")
class ImportRun {

    private static final Duration SILENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run")
    @SequenceGenerator(name = "import_run", schema = "dvc", sequenceName = "import_run_seq", allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ImportRunState state = ImportRunState.RUNNING;

    @Column(name = "total")
    private int total;

    @Column(name = "done")
    private int done;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "started_by")
    private String startedBy;

    @Column(name = "progress_at")
    private Instant progressAt;

    protected ImportRun() {
    }

    ImportRun(String fileName, int total, Stamp stamp) {
        this.fileName = fileName;
        this.total = total;
        startedAt = stamp.at();
        startedBy = stamp.actor();
        progressAt = stamp.at();
    }

    void reached(int position, Instant at) {
        done = position;
        progressAt = at;
    }

    void end(ImportRunState end, Instant at) {
        state = end;
        progressAt = at;
    }

    /** A run that has not got further for a while has lost its server. */
    ImportRunState stateAt(Instant now) {
        return state == ImportRunState.RUNNING && progressAt.plus(SILENCE).isBefore(now) ? ImportRunState.INTERRUPTED
                : state;
    }

    ImportRunView view(Instant now) {
        return new ImportRunView(uuid, fileName, stateAt(now), total, done, startedAt, startedBy,
                Duration.between(startedAt, progressAt).toSeconds());
    }

    Long getId() {
        return id;
    }

    UUID getUuid() {
        return uuid;
    }

    String getFileName() {
        return fileName;
    }
}
