package vn.gov.laichau.dvc.national;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;

import vn.gov.laichau.dvc.catalog.Branches;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.organization.AdministrativeLevel;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.tariff.Channel;

/** Records of the national form as the content of a version of level 1, and contents as records of the national form. */
final class NationalForm {

    private static final List<Channel> BY_NEARNESS = List.of(Channel.ONLINE, Channel.COUNTER, Channel.POST);
    private static final Pattern BETWEEN = Pattern.compile("; ");
    private static final Pattern LIST_MARK = Pattern.compile("^([*+\\-\\s]|\\(?[0-9a-z](\\.[0-9]+)*[.)])*\\s*");

    /** What stands above papers without being a case: the papers below belong to everybody. */
    private static final Pattern HEADING = Pattern.compile("luu y\\b.*|giay to phai (nop|xuat trinh).*|thanh phan ho so.*"
            + "|(ho so|bao) gom\\b.*|xuat trinh\\b.*|nop( ban)?\\b.*|nguoi yeu cau .*");
    private static final Pattern REMARK = Pattern.compile("luu y\\b.*");

    private NationalForm() {
    }

    // ---- in ------------------------------------------------------------------------------------------------------

    static ProcedureContent content(JsonObject record) {
        var content = new ProcedureContent();
        content.code = record.getString("code");
        content.name = record.getString("name");
        content.plainName = content.name;
        content.field = record.getString("sector");
        content.branch = Branches.of(record.getString("ministry"), content.field).orElse(null);
        content.level = 1;
        content.levels = strings(record, "levels");
        content.administrativeLevel = Arrays.stream(AdministrativeLevel.values())
                .filter(level -> content.levels.contains(level.name())).findFirst().orElse(null);
        content.decision = record.getString("decision");
        content.legalBasis = strings(record, "legalBasis");
        content.applicants = String.join("; ", strings(record, "applicants"));
        content.conditions = record.getString("conditions");
        content.results = objects(record, "results").stream().map(NationalForm::result).toList();
        content.result = content.results.stream().map(result -> result.name).collect(Collectors.joining("; "));
        content.stepsText = strings(record, "steps");
        var channels = objects(record, "channels");
        content.channels = channels.stream().map(NationalForm::terms).toList();
        content.limit = BY_NEARNESS.stream().flatMap(near -> content.channels.stream()
                .filter(terms -> terms.channel == near)).map(terms -> terms.limit).filter(Objects::nonNull).findFirst()
                .orElse(null);
        content.feeKnown = !channels.isEmpty() && channels.stream().allMatch(channel -> channel.getBoolean("free"));
        papers(content, objects(record, "documents"));
        return content;
    }

    private static ProcedureContent.Result result(JsonObject source) {
        var result = new ProcedureContent.Result();
        result.name = source.getString("name");
        result.code = source.getString("code");
        return result;
    }

    private static ProcedureContent.ChannelTerms terms(JsonObject source) {
        var terms = new ProcedureContent.ChannelTerms();
        terms.channel = Channel.valueOf(source.getString("channel"));
        terms.note = source.getString("note", null);
        if (source.containsKey("timeLimit")) {
            terms.limit = new ProcedureContent.Limit();
            terms.limit.amount = source.getJsonObject("timeLimit").getInt("amount");
            terms.limit.unit = TimeUnit.valueOf(source.getJsonObject("timeLimit").getString("unit"));
        }
        return terms;
    }

    /** Papers told for several cases come together into one that names its cases. */
    private static void papers(ProcedureContent content, List<JsonObject> sources) {
        var cases = new LinkedHashMap<String, ProcedureContent.Case>();
        boolean choice = sources.stream().map(source -> source.getString("case", "")).distinct().count() > 1;
        var papers = new LinkedHashMap<List<Object>, ProcedureContent.Document>();
        var ofEvery = new LinkedHashSet<List<Object>>();
        for (var source : sources) {
            var said = source.getString("case", "");
            boolean ofCase = choice && !said.isEmpty() && !isHeading(said);
            var note = ofCase || said.isEmpty() ? source.getString("note", null) : said;
            var same = Arrays.<Object>asList(source.getString("name"), source.getInt("originals"),
                    source.getInt("copies"), source.getBoolean("hasForm", false), note);
            var paper = papers.computeIfAbsent(same, unknown -> paper(papers.size(), source, note));
            if (ofCase) {
                var key = cases.computeIfAbsent(said, name -> ofCase(cases.size(), name)).key;
                if (!ofEvery.contains(same) && !paper.cases.contains(key)) {
                    var all = new ArrayList<>(paper.cases);
                    all.add(key);
                    paper.cases = List.copyOf(all);
                }
            } else {
                ofEvery.add(same);
                paper.cases = List.of();
            }
        }
        content.cases = List.copyOf(cases.values());
        content.documents = List.copyOf(papers.values());
    }

    private static ProcedureContent.Document paper(int position, JsonObject source, String note) {
        var paper = new ProcedureContent.Document();
        paper.key = "giayTo" + (position + 1);
        paper.name = source.getString("name");
        paper.note = note;
        paper.required = (note == null || !REMARK.matcher(bare(note)).matches()) && !bare(paper.name).contains("neu co");
        paper.originals = source.getInt("originals");
        paper.copies = source.getInt("copies");
        paper.hasForm = source.getBoolean("hasForm", false);
        return paper;
    }

    private static ProcedureContent.Case ofCase(int position, String name) {
        var known = new ProcedureContent.Case();
        known.key = "truongHop" + (position + 1);
        known.name = name;
        return known;
    }

    private static boolean isHeading(String text) {
        return HEADING.matcher(bare(text)).matches();
    }

    private static String bare(String text) {
        return LIST_MARK.matcher(SearchText.fold(text)).replaceFirst("");
    }

    // ---- out -----------------------------------------------------------------------------------------------------

    /** The record that tells what this content says; {@code ministry} may be empty. */
    static JsonObject record(ProcedureContent content, String ministry) {
        return Json.createObjectBuilder().add("code", text(content.code)).add("name", text(content.name))
                .add("decision", text(content.decision)).add("levels", array(levels(content)))
                .add("sector", text(content.field))
                .add("ministry", ministry.isEmpty() ? Branches.ministry(branch(content)) : ministry)
                .add("applicants", array(split(content.applicants))).add("steps", array(steps(content)))
                .add("channels", channels(content)).add("documents", documents(content))
                .add("legalBasis", array(content.legalBasis)).add("results", results(content))
                .add("conditions", text(content.conditions)).build();
    }

    private static String branch(ProcedureContent content) {
        return text(content.branch).isEmpty() ? Branches.of("", content.field).orElse("") : content.branch;
    }

    private static List<String> levels(ProcedureContent content) {
        return !content.levels.isEmpty() ? content.levels
                : content.administrativeLevel == null ? List.of() : List.of(content.administrativeLevel.name());
    }

    private static List<String> steps(ProcedureContent content) {
        return content.stepsText.isEmpty() ? content.steps.stream().map(step -> step.name()).toList() : content.stepsText;
    }

    private static JsonArrayBuilder channels(ProcedureContent content) {
        var channels = Json.createArrayBuilder();
        var told = content.channels.stream().map(terms -> terms.channel).toList();
        for (var channel : Channel.values()) {
            if (told.contains(channel) || told.isEmpty() && (channel == Channel.COUNTER
                    || channel == Channel.ONLINE && content.level > 2)) {
                channels.add(channel(content, channel));
            }
        }
        return channels;
    }

    private static JsonObjectBuilder channel(ProcedureContent content, Channel channel) {
        var told = content.channels.stream().filter(terms -> terms.channel == channel).findFirst();
        var record = Json.createObjectBuilder().add("channel", channel.name());
        var limit = told.map(terms -> terms.limit).orElse(content.limit);
        if (limit != null && limit.amount > 0 && limit.unit != null) {
            record.add("timeLimit", Json.createObjectBuilder().add("amount", limit.amount).add("unit", limit.unit.name()));
        }
        var fees = content.fees.stream().filter(fee -> fee.rule == null || fee.rule.channels().isEmpty()
                || fee.rule.channels().contains(channel)).map(NationalForm::fee).distinct().toList();
        var words = new ArrayList<String>();
        told.map(terms -> terms.note).filter(note -> note != null && !note.isEmpty()).ifPresent(words::add);
        fees.stream().filter(fee -> words.stream().noneMatch(note -> note.contains(fee))).forEach(words::add);
        record.add("free", content.feeKnown && fees.isEmpty());
        if (!words.isEmpty()) {
            record.add("note", String.join("\n", words));
        }
        return record;
    }

    private static String fee(ProcedureContent.Fee fee) {
        return text(fee.name) + ": " + NumberFormat.getIntegerInstance(Locale.GERMANY).format(fee.amount) + " đồng";
    }

    private static JsonArrayBuilder documents(ProcedureContent content) {
        var documents = Json.createArrayBuilder();
        for (var paper : content.documents) {
            var names = content.cases.stream().filter(known -> paper.cases != null && paper.cases.contains(known.key))
                    .map(known -> known.name).toList();
            if (names.isEmpty()) {
                documents.add(document(paper, ""));
            } else {
                names.forEach(name -> documents.add(document(paper, name)));
            }
        }
        return documents;
    }

    private static JsonObjectBuilder document(ProcedureContent.Document paper, String ofCase) {
        var record = Json.createObjectBuilder().add("name", text(paper.name)).add("originals", paper.originals)
                .add("copies", paper.copies);
        if (paper.hasForm || paper.template != null) {
            record.add("hasForm", true);
        }
        var note = text(paper.note);
        if (!ofCase.isEmpty()) {
            record.add("case", ofCase);
        } else if (isHeading(note)) {
            return record.add("case", note);
        }
        return note.isEmpty() ? record : record.add("note", note);
    }

    private static JsonArrayBuilder results(ProcedureContent content) {
        var results = Json.createArrayBuilder();
        content.results.forEach(result -> results.add(Json.createObjectBuilder().add("name", text(result.name))
                .add("code", text(result.code))));
        if (content.results.isEmpty() && !text(content.result).isEmpty()) {
            results.add(Json.createObjectBuilder().add("name", text(content.result)).add("code", ""));
        }
        return results;
    }

    private static List<String> split(String text) {
        return BETWEEN.splitAsStream(text(text)).filter(part -> !part.isBlank()).toList();
    }

    private static JsonArrayBuilder array(List<String> texts) {
        var array = Json.createArrayBuilder();
        texts.forEach(array::add);
        return array;
    }

    private static String text(String value) {
        return value == null ? "" : value.strip();
    }

    private static List<String> strings(JsonObject record, String key) {
        return List.copyOf(record.getJsonArray(key).getValuesAs(JsonString::getString));
    }

    private static List<JsonObject> objects(JsonObject record, String key) {
        return record.getJsonArray(key).getValuesAs(JsonObject.class);
    }
}
