package vn.gov.laichau.dvc.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.Consultation;
import vn.gov.laichau.dvc.process.TerracePicture;
import vn.gov.laichau.dvc.process.UnitRule;
import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Slice;
import vn.gov.laichau.dvc.tariff.Channel;
import vn.gov.laichau.dvc.tariff.FeeCalculation;

/** The public catalogue (Điều 6): everybody may read it. */
@Stateless
@PermitAll
public class CatalogQueries {

    private static final int LONGEST_TEXT = 200;
    private static final int LARGEST_PAGE = 50;

    @Inject
    Procedures procedures;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** One page of what is found; empty texts and a {@code level} of 0 ask for everything. */
    public Slice<ProcedureRow> search(String text, String field, int level, int first, int size) {
        var words = text == null ? "" : text.strip();
        words = words.length() > LONGEST_TEXT ? words.substring(0, LONGEST_TEXT) : words;
        var ofField = field == null ? "" : field;
        var ofLevel = level < 1 || level > ServiceLevel.values().length ? "" : ServiceLevel.of(level).name();
        var today = LocalDate.now(clock);
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        var rows = procedures.search(words, ofField, ofLevel, today, start, many).stream()
                .map(v -> ProcedureRow.of(v, today))
                .toList();
        return Slice.of(rows, start, many, procedures.counted(words, ofField, ofLevel, today, Slice.CAP + 1));
    }

    public List<FieldCount> fields() {
        return procedures.fields(LocalDate.now(clock));
    }

    public ProcedurePage procedure(String code) {
        var version = version(code);
        return ProcedurePage.of(version, procedures.providers(version.getId()), LocalDate.now(clock));
    }

    /** The cases of a procedure; fewer than two leave nothing to choose. */
    public List<CaseView> cases(String code) {
        return version(code).copyOfContent().cases.stream().map(c -> new CaseView(c.key, c.name, c.help)).toList();
    }

    /** A procedure that is not in force any more; empty for every other. */
    public Optional<RetiredProcedure> retired(String code) {
        var today = LocalDate.now(clock);
        return procedures.find(code == null ? "" : code).flatMap(procedure -> procedures.published(procedure).stream()
                .reduce((a, b) -> b)).filter(last -> last.getEffectiveTo() != null && last.getEffectiveTo().isBefore(today))
                .map(last -> new RetiredProcedure(last.getProcedure().getCode(), last.getProcedure().getName(),
                        last.getEffectiveTo(), last.getSuccessor() == null ? "" : last.getSuccessor(),
                        last.getSuccessor() == null ? "" : procedures.find(last.getSuccessor()).map(Procedure::getName)
                                .orElse(last.getSuccessor())));
    }

    /** The process that an agency runs; {@code agency} is its code, empty for those who have none of their own. */
    public ProcessPage process(String code, String agency) {
        var version = version(code);
        var asked = agency == null ? "" : agency;
        if (!asked.isEmpty() && version.offer(asked).isEmpty()) {
            throw new NotFound("agency", asked);
        }
        var process = version.process(asked);
        var names = units.namesByCode(process.steps().stream().flatMap(step -> Stream.concat(Stream.of(step.unit()),
                step.consultations().stream().map(Consultation::unit))).flatMap(rule -> codes(rule, asked)).toList());
        var picture = TerracePicture.of(process.steps(), rule -> names.getOrDefault(rule.code(), ""));
        return new ProcessPage(version.getProcedure().getName(), names.getOrDefault(asked, ""), process, picture, names);
    }

    private static Stream<String> codes(UnitRule rule, String receiving) {
        var code = rule.agency() == AgencyRule.RECEIVING ? receiving : rule.code();
        return Stream.of(code, code + "/" + rule.division());
    }

    /** What it costs today: {@code units} pages or copies, for a group of people or, when empty, for everybody. */
    public FeeCalculation fees(String code, Channel channel, long units, String group) {
        return version(code).fees(channel, LocalDate.now(clock), units, group, "");
    }

    private ProcedureVersion version(String code) {
        return procedures.publishedVersion(code == null ? "" : code, LocalDate.now(clock))
                .orElseThrow(() -> new NotFound("procedure", code));
    }
}
