package vn.gov.laichau.dvc.national;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;

/** A draft in the form in which procedures are published. */
final class DraftFile {

    private static final List<String> BY_NEARNESS = List.of("ONLINE", "COUNTER", "POST");

    private DraftFile() {
    }

    static ProcedureContent of(ProcedureDraft draft) {
        return of(draft.getCode(), draft.getContent());
    }

    static ProcedureContent of(String code, JsonObject content) {
        var file = new ProcedureContent();
        file.code = code;
        file.name = content.getString("name");
        file.plainName = file.name;
        file.field = content.getString("sector");
        file.level = 1;
        file.administrativeLevel = level(content);
        file.decision = content.getString("decision");
        file.legalBasis = strings(content, "legalBasis");
        file.applicants = String.join("; ", strings(content, "applicants"));
        file.conditions = content.getString("conditions");
        file.result = String.join("; ", objects(content, "results").stream().map(r -> r.getString("name")).toList());
        limit(content).ifPresent(limit -> {
            file.limit = new ProcedureContent.Limit();
            file.limit.amount = limit.getInt("amount");
            file.limit.unit = TimeUnit.valueOf(limit.getString("unit"));
        });
        var channels = objects(content, "channels");
        file.feeKnown = !channels.isEmpty() && channels.stream().allMatch(channel -> channel.getBoolean("free"));
        var documents = objects(content, "documents");
        file.documents = IntStream.range(0, documents.size()).mapToObj(i -> document(i, documents.get(i))).toList();
        return file;
    }

    private static ProcedureContent.Document document(int position, JsonObject source) {
        var document = new ProcedureContent.Document();
        document.key = "giayTo" + (position + 1);
        document.name = source.getString("name");
        document.note = source.getString("case", null);
        document.required = !source.containsKey("case");
        document.originals = source.getInt("originals");
        document.copies = source.getInt("copies");
        return document;
    }

    private static AdministrativeLevel level(JsonObject content) {
        var levels = strings(content, "levels");
        return List.of(AdministrativeLevel.values()).stream().filter(level -> levels.contains(level.name())).findFirst()
                .orElse(null);
    }

    private static Optional<JsonObject> limit(JsonObject content) {
        var channels = objects(content, "channels");
        return BY_NEARNESS.stream().flatMap(wanted -> channels.stream()
                .filter(channel -> channel.getString("channel").equals(wanted) && channel.containsKey("timeLimit")))
                .findFirst().map(channel -> channel.getJsonObject("timeLimit"));
    }

    private static List<String> strings(JsonObject content, String key) {
        return content.getJsonArray(key).getValuesAs(JsonString::getString);
    }

    private static List<JsonObject> objects(JsonObject content, String key) {
        return content.getJsonArray(key).getValuesAs(JsonObject.class);
    }
}
