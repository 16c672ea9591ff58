package vn.gov.laichau.dvc.catalog;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.deadline.AppointmentPolicy;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.deadline.TimeUnit;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeKind;
import vn.gov.laichau.dvc.tariff.FeeRule;

/**
 * Everything a citizen reads about a procedure (Điều 2.9, 6, 12.4, 12.6). {@code missing} is what the next level needs;
 * {@code blankForm} says that its form can be printed empty, {@code appointment} when on its last day the result is there.
 */
public record ProcedurePage(ProcedureRow row, String decision, List<String> levels, List<String> legalBasis,
        String applicants, String conditions, List<Result> results, String resultName, boolean fileable,
        boolean resultByPost, List<Channel> resultWays, String partialReason, String demonstration, List<Case> cases,
        List<PaperGroup> papers, List<Fee> fees, List<Way> ways, List<String> stepsText,
        List<Agency> agencies, List<Related> related, List<Edition> editions, List<LevelNeed> missing, boolean blankForm,
        int version, LocalDate from, LocalDate to, String successor, AppointmentPolicy appointment) implements Serializable {

    /** Whether the result is there the day it is asked for, or at the hour. */
    public boolean isSooner() {
        return appointment != AppointmentPolicy.END_OF_DAY;
    }

    /** A result with its national code. */
    public record Result(String name, String code) implements Serializable {
    }

    /** A case with its own time limit, whose unit is null where it has none. */
    public record Case(String key, String name, String help, int limitAmount, TimeUnit limitUnit) implements Serializable {
    }

    /** Papers of a case; an empty name stands for every case. */
    public record PaperGroup(String name, List<PaperChoice> choices) implements Serializable {
    }

    /** One paper, or several of which one is enough. */
    public record PaperChoice(List<Paper> papers) implements Serializable {

        public boolean isOneOf() {
            return papers.size() > 1;
        }
    }

    /** A required paper; {@code template} and {@code sample} are ids of public files, empty: none. */
    public record Paper(String key, String name, String note, boolean required, int originals, int copies,
            DocumentKind kind, String template, String sample, String replacedBy, String when, boolean nationalForm)
            implements Serializable {
    }

    /** A fee or charge, in đồng. */
    public record Fee(String name, FeeKind kind, long amount, boolean demonstration, FeeRule rule) implements Serializable {
    }

    /** A way of handing in, with its limit (null unit: not told) and what one unit costs. */
    public record Way(Channel channel, int limitAmount, TimeUnit limitUnit, long fee, String note) implements Serializable {
    }

    /**
     * An agency that offers it; {@code promise} is shorter than the law's limit, null unit: none; {@code ownProcess}: it
     * goes through steps of its own.
     */
    public record Agency(UUID id, String code, boolean ownProcess, String name, String address, String phone,
            String division, int promiseAmount, TimeUnit promiseUnit) implements Serializable {
    }

    /** A procedure that belongs together with it; the name is empty where it is not in the catalogue. */
    public record Related(String code, String name) implements Serializable {
    }

    /** A version that was public: since when, until when, what changed. */
    public record Edition(int number, LocalDate from, LocalDate to, String note, Instant changedAt)
            implements Serializable {
    }

    static ProcedurePage of(ProcedureVersion v, List<Provider> providers, LocalDate day, LevelProof proof,
            List<ProcedureVersion> published, Map<String, String> names) {
        var content = v.copyOfContent();
        content.resultWays = v.writtenWays();
        int next = v.getServiceLevel().number() + 1;
        return new ProcedurePage(ProcedureRow.of(v, day), v.getDecision(), content.levels, v.getLegalBasis(),
                v.getApplicants(), v.getConditions(), results(content), v.getResultName(), v.isFileable(),
                v.isResultByPost(), v.isFileable() ? v.getResultWays() : List.of(), content.partialReason,
                v.getDemonstration(), content.cases.stream().map(ProcedurePage::ofCase).toList(), groups(content),
                v.getFees().stream().map(f -> new Fee(f.name(), f.kind(), f.amount(), f.demonstration(), f.rule()))
                        .toList(), ways(v, content, day),
                content.stepsText, providers.stream().map(p -> agency(v, p)).toList(),
                content.related.stream().map(code -> new Related(code, names.getOrDefault(code, ""))).toList(),
                newestFirst(published).map(e -> new Edition(e.getNumber(), e.getEffectiveFrom(), e.getEffectiveTo(),
                        e.copyOfContent().changeNote, e.getChangedAt())).toList(),
                next > ServiceLevel.values().length ? List.of() : proof.missing(content, next), !content.form.isEmpty(),
                v.getNumber(), v.getEffectiveFrom(), v.getEffectiveTo(), text(v.getSuccessor()),
                v.appointmentPolicy(v.isFileable() ? Channel.ONLINE : Channel.COUNTER));
    }

    private static Stream<ProcedureVersion> newestFirst(List<ProcedureVersion> published) {
        var all = new ArrayList<>(published);
        Collections.reverse(all);
        return all.stream();
    }

    private static List<Result> results(ProcedureContent content) {
        return content.results.stream().map(result -> new Result(result.name, text(result.code))).toList();
    }

    private static Case ofCase(ProcedureContent.Case c) {
        boolean limited = c.limit != null && c.limit.amount > 0;
        return new Case(c.key, c.name, text(c.help), limited ? c.limit.amount : 0, limited ? c.limit.unit : null);
    }

    /** Papers of every case first, then those of each case. */
    private static List<PaperGroup> groups(ProcedureContent content) {
        var groups = new ArrayList<PaperGroup>();
        var common = content.documents.stream().filter(d -> content.cases.isEmpty() || ofEvery(d)).toList();
        if (!common.isEmpty()) {
            groups.add(new PaperGroup("", choices(common)));
        }
        for (var c : content.cases) {
            var own = content.documents.stream().filter(d -> !ofEvery(d) && d.cases.contains(c.key)).toList();
            if (!own.isEmpty()) {
                groups.add(new PaperGroup(c.name, choices(own)));
            }
        }
        return groups;
    }

    private static boolean ofEvery(ProcedureContent.Document document) {
        return document.cases == null || document.cases.isEmpty();
    }

    private static List<PaperChoice> choices(List<ProcedureContent.Document> documents) {
        var choices = new LinkedHashMap<String, List<Paper>>();
        for (var d : documents) {
            choices.computeIfAbsent(text(d.oneOf).isEmpty() ? "/" + d.key : d.oneOf, group -> new ArrayList<>())
                    .add(paper(d));
        }
        return choices.values().stream().map(PaperChoice::new).toList();
    }

    private static Paper paper(ProcedureContent.Document d) {
        return new Paper(d.key, d.name, text(d.note), d.required, d.originals, d.copies, d.kind,
                d.template == null ? "" : text(d.template.file), d.sample == null ? "" : text(d.sample.file),
                text(d.replacedBy), text(d.when), d.hasForm);
    }

    /** The ways that are told; without any the counter, and the network where it can be filed there. */
    private static List<Way> ways(ProcedureVersion v, ProcedureContent content, LocalDate day) {
        var told = content.channels.stream().map(terms -> terms.channel).distinct().toList();
        return Arrays.stream(Channel.values()).filter(channel -> told.isEmpty()
                ? channel == Channel.COUNTER || channel == Channel.ONLINE && v.isFileable() : told.contains(channel))
                .map(channel -> way(v, content, channel, day)).toList();
    }

    private static Way way(ProcedureVersion v, ProcedureContent content, Channel channel, LocalDate day) {
        TimeLimit limit = v.timeLimit(channel, "", "");
        return new Way(channel, limit == null ? 0 : limit.getAmount(), limit == null ? null : limit.getUnit(),
                v.fees(channel, day, 1, "", "").total(), content.channels.stream()
                        .filter(terms -> terms.channel == channel).map(terms -> text(terms.note)).findFirst().orElse(""));
    }

    private static Agency agency(ProcedureVersion v, Provider p) {
        var agency = p.getAgency();
        var promise = v.offer(agency.getCode()).map(offer -> offer.promise)
                .filter(limit -> limit != null && limit.amount > 0);
        boolean ownProcess = v.offer(agency.getCode()).filter(offer -> offer.steps != null && !offer.steps.isEmpty())
                .isPresent();
        return new Agency(agency.getUuid(), agency.getCode(), ownProcess, agency.getName(), agency.getAddress(),
                agency.getPhone(), p.getHandlingUnit().getName(), promise.map(limit -> limit.amount).orElse(0),
                promise.map(limit -> limit.unit).orElse(null));
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
