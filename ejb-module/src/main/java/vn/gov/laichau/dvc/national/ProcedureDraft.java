package vn.gov.laichau.dvc.national;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.gov.laichau.dvc.national.RecordReader.Reading;
import vn.gov.laichau.dvc.shared.ChangedMeanwhile;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.shared.Stamp;

/**
 * A procedure of the national database that waits for its agency (Điều 6.1, 12.1). A later import renews it as long as no
 * agency has worked on it; afterwards the agency's words stand and the newer record waits beside them.
 */
@Entity
@Table(schema = "dvc", name = "procedure_draft")
public class ProcedureDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "procedure_draft")
    @SequenceGenerator(name = "procedure_draft", schema = "dvc", sequenceName = "procedure_draft_seq",
            allocationSize = 50)
    @Column(name = "id")
    private Long id;

    @Column(name = "uuid")
    private UUID uuid = UUID.randomUUID();

    @Column(name = "code")
    private String code;

    @Column(name = "name")
    private String name;

    @Column(name = "sector")
    private String sector;

    @Column(name = "search_text")
    private String searchText;

    @Convert(converter = JsonText.class)
    @Column(name = "content")
    private String content;

    @Column(name = "source_hash")
    private String sourceHash;

    @Convert(converter = JsonText.class)
    @Column(name = "incoming")
    private String incoming;

    @Convert(converter = JsonText.class)
    @Column(name = "notes")
    private String notes;

    @Column(name = "edited")
    private boolean edited;

    @Column(name = "published_from")
    private LocalDate publishedFrom;

    @Column(name = "imported_at")
    private Instant importedAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private String changedBy;

    @Version
    @Column(name = "lock_version")
    private int version;

    protected ProcedureDraft() {
    }

    ProcedureDraft(Reading reading, Stamp stamp) {
        code = reading.code();
        take(reading, stamp);
    }

    /** Whether a record says what was seen already, or what the draft says by now. */
    boolean knows(Reading reading) {
        return sourceHash.equals(hash(reading.content())) || reading.content().equals(getContent());
    }

    /** Takes a record in again; one that is known changes nothing. */
    ImportOutcome renew(Reading reading, Stamp stamp) {
        if (knows(reading)) {
            return ImportOutcome.UNCHANGED;
        }
        if (edited) {
            incoming = reading.content().toString();
            sourceHash = hash(reading.content());
            importedAt = stamp.at();
            return ImportOutcome.KEPT;
        }
        take(reading, stamp);
        return ImportOutcome.UPDATED;
    }

    /** The agency's own words instead of the record's; from now on no import writes over them. */
    void edit(Reading reading, int seen, Stamp stamp) {
        if (seen != version) {
            throw new ChangedMeanwhile(changedBy, changedAt);
        }
        describe(reading, stamp);
        edited = true;
    }

    /** An agency works on it: from now on no import writes over it. */
    void takenUp(Stamp stamp) {
        if (!edited) {
            edited = true;
            changedAt = stamp.at();
            changedBy = stamp.actor();
        }
    }

    void published(LocalDate from, Stamp stamp) {
        publishedFrom = from;
        changedAt = stamp.at();
        changedBy = stamp.actor();
    }

    private void take(Reading reading, Stamp stamp) {
        describe(reading, stamp);
        sourceHash = hash(reading.content());
        importedAt = stamp.at();
    }

    private void describe(Reading reading, Stamp stamp) {
        name = reading.name();
        sector = reading.sector();
        searchText = SearchText.fold(name + " " + sector + " " + code);
        content = reading.content().toString();
        notes = vn.gov.laichau.dvc.shared.Json.write(reading.notes());
        changedAt = stamp.at();
        changedBy = stamp.actor();
    }

    private static String hash(JsonObject content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
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

    public String getSector() {
        return sector;
    }

    JsonObject getContent() {
        return object(content);
    }

    /** The newer record that waits; null when none does. */
    JsonObject getIncoming() {
        return incoming == null ? null : object(incoming);
    }

    /** What the newer record would change; empty when none waits. */
    public List<FieldChange> getWaiting() {
        return incoming == null ? List.of() : Differences.between(object(content), object(incoming));
    }

    public boolean isWaiting() {
        return incoming != null;
    }

    public List<ImportNote> getNotes() {
        return List.of(vn.gov.laichau.dvc.shared.Json.read(notes, ImportNote[].class));
    }

    public boolean isEdited() {
        return edited;
    }

    public LocalDate getPublishedFrom() {
        return publishedFrom;
    }

    public int getVersion() {
        return version;
    }
}
