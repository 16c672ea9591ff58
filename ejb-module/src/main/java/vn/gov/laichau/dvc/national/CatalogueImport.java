package vn.gov.laichau.dvc.national;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.national.RecordReader.Reading;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** Takes in files of the national form; a second time nothing changes. Gives all that stands out again (Điều 6.1, 12.1). */
@Stateless
@RolesAllowed({Role.SYSTEM_AUTHORITY, Role.SYSTEM})
public class CatalogueImport {

    @Inject
    ProcedureDrafts drafts;

    @Inject
    Procedures procedures;

    @Inject
    Principal caller;

    @Inject
    Clock clock;

    /** Takes the text of a file wholly or not at all; refuses with {@link ImportFileUnreadable}. */
    @Audited
    public ImportReport load(String text) {
        var file = RecordFile.of(text);
        return new ImportReport(taken(file, 0, file.size()));
    }

    /** Takes the records from one position up to another, in a transaction of their own. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public List<ImportLine> take(RecordFile file, int from, int to) {
        return taken(file, from, Math.min(to, file.size()));
    }

    /**
     * All that stands, in the form of the import: what is public as its agency says it, and the national records that nobody
     * has taken up.
     */
    @Audited
    public String export() {
        var records = new TreeMap<String, JsonObject>();
        var known = drafts.byCode();
        known.forEach((code, draft) -> records.put(code, draft.getContent()));
        procedures.inForce(LocalDate.now(clock)).forEach((code, version) -> records.merge(code,
                NationalForm.record(version.copyOfContent(), ""), (draft, own) -> told(draft, version)));
        var array = Json.createArrayBuilder();
        records.values().forEach(array::add);
        return array.build().toString();
    }

    /** The record itself as long as the version says just that; else what the version says. */
    private static JsonObject told(JsonObject draft, ProcedureVersion version) {
        var content = version.copyOfContent();
        var same = vn.gov.laichau.dvc.shared.Json.write(NationalForm.content(draft));
        return same.equals(vn.gov.laichau.dvc.shared.Json.write(content)) ? draft
                : NationalForm.record(content, draft.getString("ministry"));
    }

    private List<ImportLine> taken(RecordFile file, int from, int to) {
        drafts.hold();
        var known = drafts.byCode(IntStream.range(from, to).mapToObj(position -> file.reading(position).code())
                .distinct().toList());
        var stamp = new Stamp(caller.getName(), clock.instant());
        var lines = new ArrayList<ImportLine>();
        for (int position = from; position < to; position++) {
            lines.add(take(position + 1, file.reading(position), file.isRepeated(position), known, stamp));
        }
        return List.copyOf(lines);
    }

    private ImportLine take(int position, Reading reading, boolean repeated, Map<String, ProcedureDraft> known,
            Stamp stamp) {
        if (!reading.isUsable()) {
            return line(position, reading, ImportOutcome.REFUSED, List.of());
        }
        if (repeated) {
            return line(position, reading, ImportOutcome.REPEATED, List.of());
        }
        var draft = known.get(reading.code());
        if (draft == null) {
            return takeNew(position, reading, stamp);
        }
        var before = draft.getContent();
        if (!draft.knows(reading) && standing(reading.code(), before.getString("ministry"))
                .filter(reading.content()::equals).isPresent()) {
            return line(position, reading, ImportOutcome.UNCHANGED, List.of());
        }
        var outcome = draft.renew(reading, stamp);
        return line(position, reading, outcome, outcome == ImportOutcome.UNCHANGED ? List.of()
                : Differences.between(before, reading.content()));
    }

    /** A record that is not known yet; where the catalogue says the same already, nothing is to be taken. */
    private ImportLine takeNew(int position, Reading reading, Stamp stamp) {
        var standing = standing(reading.code(), reading.content().getString("ministry"));
        if (standing.filter(reading.content()::equals).isPresent()) {
            return line(position, reading, ImportOutcome.UNCHANGED, List.of());
        }
        drafts.add(new ProcedureDraft(reading, stamp));
        return line(position, reading, ImportOutcome.ADDED, standing.map(record -> Differences.between(record,
                reading.content())).orElse(List.of()));
    }

    /** What is public, as an import would read it: what was given out and comes back is no news. */
    private Optional<JsonObject> standing(String code, String ministry) {
        return procedures.publishedVersion(code, LocalDate.now(clock)).map(version -> RecordReader.read(
                NationalForm.record(version.copyOfContent(), ministry)).content());
    }

    private static ImportLine line(int position, Reading reading, ImportOutcome outcome, List<FieldChange> changes) {
        return new ImportLine(position, reading.code(), reading.name(), outcome, List.copyOf(reading.notes()), changes);
    }
}
