package vn.gov.laichau.dvc.catalog;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.CatalogIndex.Listed;
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

    private static final int LARGEST_PAGE = 50;

    @Inject
    Procedures procedures;

    @Inject
    CatalogIndex index;

    @Inject
    LevelProof proof;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** One page of what is found, best first; beyond the end the last page. */
    public Slice<ProcedureRow> search(CatalogFilter filter, int first, int size) {
        return slice(index.find(filter, today()), first, size);
    }

    /** The same with the choices of each filter. */
    public CatalogPage page(CatalogFilter filter, int first, int size) {
        return index.page(filter, today(), found -> slice(found, first, size));
    }

    /** What is in force of these codes, by code. */
    public Map<String, OfferedLevel> offered(List<String> codes) {
        return index.find(CatalogFilter.ALL, today()).stream().filter(listed -> codes.contains(listed.code()))
                .collect(Collectors.toMap(Listed::code, listed -> new OfferedLevel(listed.code(), listed.name(),
                        listed.level(), listed.agencies())));
    }

    public ProcedurePage procedure(String code) {
        var version = version(code);
        return ProcedurePage.of(version, procedures.providers(version.getId()), today(), proof,
                procedures.published(version.getProcedure()), procedures.names(version.copyOfContent().related, today()));
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

    /**
     * What it costs on a day, today without one: {@code units} pages or copies, for a group of people and a case, or, when
     * empty, for any.
     */
    public FeeCalculation fees(String code, Channel channel, Optional<LocalDate> day, long units, String group,
            String ofCase) {
        return version(code).fees(channel, day.orElseGet(this::today), units, group, ofCase);
    }

    private Slice<ProcedureRow> slice(List<Listed> found, int first, int size) {
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        int start = first < found.size() ? Math.max(0, first) : Math.max(0, found.size() - 1) / many * many;
        var shown = found.stream().skip(start).limit(many).map(Listed::version).toList();
        var versions = procedures.versions(shown);
        return Slice.of(shown.stream().map(key -> ProcedureRow.of(versions.get(key), today())).toList(), start, many,
                Math.min(found.size(), Slice.CAP + 1));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private ProcedureVersion version(String code) {
        return procedures.publishedVersion(code == null ? "" : code, today())
                .orElseThrow(() -> new NotFound("procedure", code));
    }
}
