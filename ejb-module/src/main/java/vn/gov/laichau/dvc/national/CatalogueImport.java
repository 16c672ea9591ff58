package vn.gov.laichau.dvc.national;

import java.io.StringReader;
import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.national.RecordReader.Reading;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Takes in a file of the national form, wholly or not at all; a second time nothing changes (Điều 6.1, 12.1). */
@Stateless
@RolesAllowed({Role.SYSTEM_AUTHORITY, Role.SYSTEM})
public class CatalogueImport {

    private static final int BEGINNING = 30;

    @Inject
    ProcedureDrafts drafts;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    /** Takes the text of the file, a JSON array of records; refuses with {@link ImportFileUnreadable}. */
    @Audited
    public ImportReport load(String file) {
        var records = records(file);
        drafts.hold();
        var known = drafts.byCode();
        var seen = new HashSet<String>();
        var stamp = new Stamp(caller.getName(), clock.instant());
        var lines = new ArrayList<ImportLine>();
        for (var record : records) {
            lines.add(take(lines.size() + 1, RecordReader.read(record), known, seen, stamp));
        }
        return new ImportReport(List.copyOf(lines));
    }

    /** All that stands, in the form of the import. */
    @Audited
    public String export() {
        var records = Json.createArrayBuilder();
        drafts.all().forEach(draft -> records.add(draft.getContent()));
        return records.build().toString();
    }

    private ImportLine take(int position, Reading reading, Map<String, ProcedureDraft> known, Set<String> seen,
            Stamp stamp) {
        if (!reading.isUsable()) {
            return line(position, reading, ImportOutcome.REFUSED, List.of());
        }
        if (!seen.add(reading.code())) {
            return line(position, reading, ImportOutcome.REPEATED, List.of());
        }
        var standing = known.get(reading.code());
        if (standing == null) {
            drafts.add(new ProcedureDraft(reading, stamp));
            return line(position, reading, ImportOutcome.ADDED, List.of());
        }
        var before = standing.getContent();
        var outcome = standing.renew(reading, stamp);
        return line(position, reading, outcome, outcome == ImportOutcome.UNCHANGED ? List.of()
                : Differences.between(before, reading.content()));
    }

    private static ImportLine line(int position, Reading reading, ImportOutcome outcome, List<FieldChange> changes) {
        return new ImportLine(position, reading.code(), reading.name(), outcome, List.copyOf(reading.notes()), changes);
    }

    private static JsonArray records(String file) {
        if (value(file) instanceof JsonArray array) {
            return array;
        }
        throw new ImportFileUnreadable(shortened(file));
    }

    /** The parser refuses what is no JSON, and what is nested too deeply, each with an exception of its own. */
    private static JsonValue value(String file) {
        try (var reader = Json.createReader(new StringReader(file.startsWith("\uFEFF") ? file.substring(1) : file))) {
            return reader.readValue();
        } catch (RuntimeException e) {
            throw new ImportFileUnreadable(e instanceof JsonParsingException parsing
                    ? String.valueOf(parsing.getLocation().getLineNumber()) + ":" + parsing.getLocation().getColumnNumber()
                    : shortened(file));
        }
    }

    private static String shortened(String file) {
        return file.codePoints().limit(BEGINNING).collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
    }
}
