package vn.gov.laichau.dvc.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.catalog.Provider;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.Consultation;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.ProcessProblem;
import vn.gov.laichau.dvc.process.ProcessRule;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.UnitRule;
import vn.gov.laichau.dvc.process.UnitRule.AgencyRule;

/** Finds the unit that does a step, among those that exist today (Điều 8, 12.3). */
@ApplicationScoped
public class UnitResolution {

    @Inject
    Units units;

    @Inject
    Procedures procedures;

    /**
     * @throws UnitMissing the agency has no such part
     * @throws AgencyUnknown there is no such agency
     * @throws CommuneUnknown the answer names no commune that has an agency
     */
    public Unit unit(UnitRule rule, Filing filing) {
        var agency = agency(rule, filing);
        boolean own = agency.getId().equals(filing.agency().getId());
        var handling = own ? Optional.of(filing.handlingUnit())
                : procedures.provider(filing.version().getId(), agency.getId()).map(Provider::getHandlingUnit);
        return part(rule, agency, handling)
                .orElseThrow(() -> new UnitMissing(rule.place(), agency.getName(), rule.division()));
    }

    public Stop stop(Step step, Filing filing) {
        return new Stop(step, unit(step.unit(), filing));
    }

    private Unit agency(UnitRule rule, Filing filing) {
        return findAgency(rule, filing).orElseThrow(() -> rule.agency() == AgencyRule.OF_COMMUNE
                ? new CommuneUnknown(filing.version().getForm().field(rule.code()).map(field -> field.label())
                        .orElse(rule.code()))
                : new AgencyUnknown(rule.code()));
    }

    public Optional<Unit> findAgency(UnitRule rule, Filing filing) {
        return switch (rule.agency()) {
            case RECEIVING -> Optional.of(filing.agency());
            case FIXED -> units.findByCode(rule.code());
            case OF_COMMUNE -> Optional.ofNullable(new Answers(filing.answers()).parts(rule.code()).get("commune"))
                    .flatMap(units::findCommune);
        };
    }

    private Optional<Unit> part(UnitRule rule, Unit agency, Optional<Unit> handling) {
        return switch (rule.place()) {
            case DESK -> units.part(agency, UnitKind.DESK);
            case LEADERSHIP -> units.part(agency, UnitKind.LEADERSHIP);
            case RECORDS -> units.part(agency, UnitKind.RECORDS);
            case DIVISION -> units.findByCode(agency.getCode() + "/" + rule.division());
            case HANDLING -> handling.flatMap(unit -> units.findByCode(unit.getCode()));
        };
    }

    /** For those who write and publish: which units the processes of a procedure name that do not exist today. */
    public List<ProcessFinding> findings(ProcedureContent content) {
        var divisions = content.providers.stream().filter(offer -> offer.agency != null && offer.division != null)
                .collect(Collectors.toMap(offer -> offer.agency, offer -> offer.division, (first, second) -> first));
        var findings = new ArrayList<ProcessFinding>();
        content.providers.stream().filter(offer -> offer.agency != null).forEach(offer -> {
            var process = new ProcessDefinition(offer.steps == null || offer.steps.isEmpty() ? content.steps : offer.steps);
            var keys = process.steps().stream().map(Step::key).toList();
            problems(process, offer.agency, divisions).forEach(problem -> findings.add(
                    new ProcessFinding(offer.agency, keys.indexOf(problem.step()), problem)));
        });
        return List.copyOf(findings);
    }

    private List<ProcessProblem> problems(ProcessDefinition process, String agency, Map<String, String> divisions) {
        var problems = new ArrayList<ProcessProblem>();
        process.steps().forEach(step -> Stream.concat(Stream.of(step.unit()),
                step.consultations().stream().map(Consultation::unit)).filter(UnitResolution::isWhole)
                .filter(rule -> rule.agency() != AgencyRule.OF_COMMUNE).filter(rule -> !isThere(rule, agency, divisions))
                .map(rule -> new ProcessProblem(ProcessRule.UNIT_UNKNOWN, step.key(), name(rule, agency)))
                .forEach(problems::add));
        return problems.stream().distinct().toList();
    }

    private static boolean isWhole(UnitRule rule) {
        return rule.place() != null && (rule.place() != UnitRule.Place.DIVISION || !rule.division().isBlank())
                && (rule.agency() == AgencyRule.RECEIVING || !rule.code().isBlank());
    }

    private boolean isThere(UnitRule rule, String receiving, Map<String, String> divisions) {
        var code = rule.agency() == AgencyRule.FIXED ? rule.code() : receiving;
        return units.findByCode(code).flatMap(agency -> part(rule, agency,
                units.findByCode(code + "/" + divisions.get(code)))).isPresent();
    }

    private static String name(UnitRule rule, String receiving) {
        var code = rule.agency() == AgencyRule.FIXED ? rule.code() : receiving;
        return rule.division().isEmpty() ? code : code + "/" + rule.division();
    }
}
