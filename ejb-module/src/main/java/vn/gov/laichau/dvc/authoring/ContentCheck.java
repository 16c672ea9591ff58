package vn.gov.laichau.dvc.authoring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.editing.FormTree;
import vn.gov.laichau.dvc.editing.ProcessEditing;
import vn.gov.laichau.dvc.expression.Expression;
import vn.gov.laichau.dvc.expression.ExpressionRefused;
import vn.gov.laichau.dvc.expression.ValueType;
import vn.gov.laichau.dvc.form.DefinitionCheck;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.form.FormTypes;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.ProcessCheck;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.routing.UnitResolution;
import vn.gov.laichau.dvc.tariff.FeeRule;

/**
 * Everything that is wrong or missing in what a version says, for the clerk who writes it and for the publication that
 * refuses it (Điều 2.9, 9, 10, 12). Whatever the content, it answers and never fails.
 */
@ApplicationScoped
public class ContentCheck {

    private static final long LARGEST_AMOUNT = 1_000_000_000_000L;
    private static final int MOST_COPIES = 1000;
    private static final Map<LevelNeed, ContentPart> PART_OF_A_NEED = Map.of(LevelNeed.DOCUMENTS,
            ContentPart.DOCUMENTS, LevelNeed.TIME_LIMIT, ContentPart.TIME, LevelNeed.FORM, ContentPart.FORM,
            LevelNeed.STEPS, ContentPart.PROCESS, LevelNeed.PROVIDERS, ContentPart.OFFERS);

    @Inject
    Units units;

    @Inject
    UnitResolution resolution;

    public List<ContentProblem> problems(ProcedureContent content) {
        var problems = new ArrayList<>(problems(content, code -> units.findByCode(code).isPresent()));
        resolution.findings(content).forEach(found -> {
            int at = found.position();
            problems.add(ContentProblem.of(ContentPart.PROCESS, found.agency() + ":" + at, "process."
                    + found.problem().rule(), at + 1, found.problem().argument()));
        });
        return List.copyOf(problems);
    }

    /** {@code isUnit} knows the codes of the units that exist today. */
    static List<ContentProblem> problems(ProcedureContent content, Predicate<String> isUnit) {
        return new Checking(content, isUnit).all();
    }

    /** One content being checked. */
    private static final class Checking {

        private final ProcedureContent content;
        private final Predicate<String> isUnit;
        private final List<ContentProblem> problems = new ArrayList<>();
        private Map<String, ValueType> names;

        Checking(ProcedureContent content, Predicate<String> isUnit) {
            this.content = content;
            this.isUnit = isUnit;
        }

        List<ContentProblem> all() {
            level();
            cases();
            form();
            documents();
            time();
            fees();
            offers();
            processes();
            examples();
            return List.copyOf(problems);
        }

        private void level() {
            if (content.level < 1 || content.level > 4) {
                add(ContentPart.INFO, "", "level");
                return;
            }
            LevelNeed.missing(content, content.level).forEach(need -> add(PART_OF_A_NEED.getOrDefault(need,
                    ContentPart.INFO), "", "need", need, content.level));
            for (int i = 0; i < content.results.size(); i++) {
                if (isBlank(content.results.get(i).name)) {
                    add(ContentPart.INFO, i, "result.name", i + 1);
                }
            }
        }

        private void cases() {
            var keys = new HashSet<String>();
            for (int i = 0; i < content.cases.size(); i++) {
                var one = content.cases.get(i);
                if (isBlank(one.name)) {
                    add(ContentPart.CASES, i, "case.name", i + 1);
                }
                if (isBlank(one.key) || !keys.add(one.key)) {
                    add(ContentPart.CASES, i, "case.key", i + 1);
                }
                limit(ContentPart.CASES, i, one.limit);
            }
        }

        private Set<String> caseKeys() {
            return content.cases.stream().map(one -> one.key).collect(Collectors.toCollection(HashSet::new));
        }

        private void knownCases(ContentPart part, int at, List<String> cases) {
            var known = caseKeys();
            cases.stream().filter(key -> !known.contains(key)).forEach(key -> add(part, at, "case.unknown", at + 1, key));
        }

        // ---- the form and what asks for its answers -----------------------------------------------------------------

        private void form() {
            if (content.form.isEmpty()) {
                return;
            }
            var tree = FormTree.of(content.form);
            DefinitionCheck.problems(FormDefinition.of(content.form)).forEach(problem -> add(ContentPart.FORM,
                    tree.pathOf(problem.place()), problem.key(), problem.argument(), tree.labelOf(problem.place())));
        }

        private void condition(ContentPart part, Object target, String condition, String label) {
            expression(part, target, condition, ValueType.YES_NO, label);
        }

        private void expression(ContentPart part, Object target, String expression, ValueType wanted, String label) {
            if (isBlank(expression)) {
                return;
            }
            try {
                Expression.compile(expression, names(), wanted);
            } catch (ExpressionRefused e) {
                e.problems().forEach(problem -> add(part, target, problem.key(), problem.argument(), label));
            }
        }

        private Map<String, ValueType> names() {
            if (names == null) {
                names = FormTypes.of(FormDefinition.of(content.form));
            }
            return names;
        }

        private void documents() {
            var keys = new HashSet<String>();
            var groups = new HashMap<String, Integer>();
            content.documents.stream().filter(document -> !isBlank(document.oneOf))
                    .forEach(document -> groups.merge(document.oneOf, 1, Integer::sum));
            for (int i = 0; i < content.documents.size(); i++) {
                var document = content.documents.get(i);
                if (isBlank(document.name)) {
                    add(ContentPart.DOCUMENTS, i, "document.name", i + 1);
                }
                if (isBlank(document.key) || !keys.add(document.key)) {
                    add(ContentPart.DOCUMENTS, i, "document.key", i + 1);
                }
                if (document.originals < 0 || document.copies < 0 || document.originals > MOST_COPIES
                        || document.copies > MOST_COPIES) {
                    add(ContentPart.DOCUMENTS, i, "document.count", i + 1, MOST_COPIES);
                }
                if (!isBlank(document.oneOf) && groups.get(document.oneOf) == 1) {
                    add(ContentPart.DOCUMENTS, i, "document.alone", i + 1, document.oneOf);
                }
                knownCases(ContentPart.DOCUMENTS, i, document.cases);
                condition(ContentPart.DOCUMENTS, i, document.when, document.name);
            }
        }

        private void time() {
            limit(ContentPart.TIME, "", content.limit);
            content.channels.forEach(terms -> {
                if (terms.channel == null) {
                    add(ContentPart.TIME, "", "channel");
                }
                limit(ContentPart.TIME, "", terms.limit);
            });
        }

        /** No limit at all is the level's business; half of one is wrong. */
        private void limit(ContentPart part, Object at, ProcedureContent.Limit limit) {
            if (limit != null && (limit.unit == null || limit.amount < 1 || limit.amount > ProcessEditing.LONGEST_LIMIT)) {
                add(part, at, "limit", ProcessEditing.LONGEST_LIMIT);
            }
        }

        private void fees() {
            for (int i = 0; i < content.fees.size(); i++) {
                var fee = content.fees.get(i);
                if (isBlank(fee.name)) {
                    add(ContentPart.FEES, i, "fee.name", i + 1);
                }
                if (fee.kind == null) {
                    add(ContentPart.FEES, i, "fee.kind", i + 1);
                }
                if (fee.amount < 0 || fee.amount > LARGEST_AMOUNT) {
                    add(ContentPart.FEES, i, "fee.amount", i + 1, LARGEST_AMOUNT);
                }
                if (fee.rule != null) {
                    rule(i, fee.rule, fee.name);
                }
                knownCases(ContentPart.FEES, i, fee.cases);
            }
        }

        private void rule(int at, FeeRule rule, String name) {
            expression(ContentPart.FEES, at, rule.unitsBy(), ValueType.NUMBER, name);
            expression(ContentPart.FEES, at, rule.amountBy(), ValueType.NUMBER, name);
            rule.exemptions().forEach(exemption -> condition(ContentPart.FEES, at, exemption.when(), name));
            rule.exemptions().stream().filter(exemption -> exemption.from() != null && exemption.until() != null
                    && exemption.until().isBefore(exemption.from())).findFirst()
                    .ifPresent(exemption -> add(ContentPart.FEES, at, "fee.days", at + 1));
            if (rule.from() != null && rule.until() != null && rule.until().isBefore(rule.from())) {
                add(ContentPart.FEES, at, "fee.days", at + 1);
            }
            var tariff = rule.tariff();
            if (tariff != null && (tariff.unit() == null || tariff.cap() > LARGEST_AMOUNT
                    || tariff.steps().stream().anyMatch(step -> step.each() > LARGEST_AMOUNT))) {
                add(ContentPart.FEES, at, "fee.amount", at + 1, LARGEST_AMOUNT);
            }
            rule.exemptions().stream().filter(exemption -> isBlank(exemption.group()) || isBlank(exemption.ground()))
                    .findFirst().ifPresent(exemption -> add(ContentPart.FEES, at, "fee.exemption", at + 1));
            if (rule.refund() != null && isBlank(rule.refund().ground())) {
                add(ContentPart.FEES, at, "fee.refund", at + 1);
            }
        }

        private void offers() {
            var agencies = new HashSet<String>();
            for (int i = 0; i < content.providers.size(); i++) {
                var offer = content.providers.get(i);
                if (isBlank(offer.agency) || !isUnit.test(offer.agency)) {
                    add(ContentPart.OFFERS, i, "offer.agency", i + 1);
                    continue;
                }
                if (!agencies.add(offer.agency)) {
                    add(ContentPart.OFFERS, i, "offer.twice", i + 1);
                }
                if (isBlank(offer.division) || !isUnit.test(offer.agency + "/" + offer.division)) {
                    add(ContentPart.OFFERS, i, "offer.division", i + 1);
                }
                limit(ContentPart.OFFERS, i, offer.promise);
                long promised = ProcessEditing.hours(offer.promise);
                long allowed = ProcessEditing.hours(content.limit);
                if (promised > 0 && allowed > 0 && promised > allowed) {
                    add(ContentPart.OFFERS, i, "offer.promise", i + 1);
                }
            }
        }

        // ---- processes ---------------------------------------------------------------------------------------------

        private void processes() {
            var promised = content.providers.stream().filter(offer -> offer.steps.isEmpty())
                    .mapToLong(offer -> ProcessEditing.hours(offer.promise)).filter(hours -> hours > 0).min();
            boolean common = content.providers.isEmpty()
                    || content.providers.stream().anyMatch(offer -> offer.steps.isEmpty());
            if (!content.steps.isEmpty() && common) {
                process("", content.steps, promised);
            }
            content.providers.stream().filter(offer -> !offer.steps.isEmpty()).forEach(offer -> process(offer.agency,
                    offer.steps, given(ProcessEditing.hours(offer.promise))));
        }

        private void process(String agency, List<Step> steps, OptionalLong promised) {
            var process = new ProcessDefinition(steps);
            ProcessCheck.problems(process, ProcessEditing.legalHours(content), promised, this::isSound)
                    .forEach(problem -> {
                        var step = process.step(problem.step());
                        int at = step.map(process.steps()::indexOf).orElse(-1);
                        add(ContentPart.PROCESS, agency + ":" + (at < 0 ? "" : at), "process." + problem.rule(),
                                problem.rule(), problem.argument(), at + 1, step.map(Step::name).orElse(""));
                    });
        }

        private boolean isSound(String condition) {
            try {
                Expression.compile(condition, names(), ValueType.YES_NO);
                return true;
            } catch (ExpressionRefused e) {
                return false;
            }
        }

        private static OptionalLong given(long hours) {
            return hours > 0 ? OptionalLong.of(hours) : OptionalLong.empty();
        }

        // ---- golden dossiers -----------------------------------------------------------------------------------------

        private void examples() {
            for (int i = 0; i < content.examples.size(); i++) {
                var example = content.examples.get(i);
                if (isBlank(example.name)) {
                    add(ContentPart.EXAMPLES, i, "example.name", i + 1);
                }
                var offer = content.providers.stream().filter(one -> example.agency != null
                        && example.agency.equals(one.agency)).findFirst();
                if (offer.isEmpty()) {
                    add(ContentPart.EXAMPLES, i, "example.agency", i + 1);
                }
                var own = offer.map(one -> one.steps).filter(steps -> !steps.isEmpty()).orElse(content.steps);
                var steps = new ProcessDefinition(own).steps().stream().map(Step::key).collect(Collectors.toSet());
                if (!steps.containsAll(example.route)) {
                    add(ContentPart.EXAMPLES, i, "example.route", i + 1);
                }
                var papers = content.documents.stream().map(document -> document.key)
                        .collect(Collectors.toCollection(HashSet::new));
                if (!papers.containsAll(example.papers)) {
                    add(ContentPart.EXAMPLES, i, "example.papers", i + 1);
                }
                if (!isBlank(example.ofCase) && !caseKeys().contains(example.ofCase)) {
                    add(ContentPart.EXAMPLES, i, "case.unknown", i + 1, example.ofCase);
                }
                if (!isDay(example.day) || !isDay(example.dueDay)) {
                    add(ContentPart.EXAMPLES, i, "example.day", i + 1);
                }
                if (example.fee < 0 || example.units < 1 || example.channel == null) {
                    add(ContentPart.EXAMPLES, i, "example.numbers", i + 1);
                }
            }
        }

        private static boolean isDay(String day) {
            try {
                return isBlank(day) || LocalDate.parse(day) != null;
            } catch (DateTimeException e) {
                return false;
            }
        }

        private static boolean isBlank(String text) {
            return text == null || text.isBlank();
        }

        private void add(ContentPart part, Object target, String key, Object... args) {
            problems.add(ContentProblem.of(part, target, key, args));
        }
    }
}
