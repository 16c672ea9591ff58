package vn.gov.laichau.dvc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.Route;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.process.StepKind;
import vn.gov.laichau.dvc.process.UnitRule;
import vn.gov.laichau.dvc.routing.Filing;
import vn.gov.laichau.dvc.routing.Stop;
import vn.gov.laichau.dvc.routing.UnitResolution;
import vn.gov.laichau.dvc.shared.OfficeClock;

/** The way of a dossier: at which step it is, what comes next, and where (Điều 8, 12.3). */
@ApplicationScoped
public class DossierRoute {

    @Inject
    UnitResolution units;

    @Inject
    Clock clock;

    public Step current(Dossier dossier) {
        return dossier.currentStep().orElseThrow(() -> new StepMissing(dossier.getCode()));
    }

    /** Refuses what the agency's process does not provide for in the present step. */
    public void require(Dossier dossier, StepAction action) {
        var step = current(dossier);
        if (!step.allows(action)) {
            throw new ActNotInStep(step.name());
        }
    }

    /** The step after the present one, with the unit that does it. */
    public Stop next(Dossier dossier) {
        return route(dossier).after(current(dossier)).stream().findFirst().map(step -> stop(dossier, step))
                .orElseThrow(() -> new StepMissing(dossier.getCode()));
    }

    /** The next step, when it numbers a decision that was just made; {@code null} when the number is given at once. */
    public Stop numbering(Dossier dossier) {
        return route(dossier).after(current(dossier)).stream().findFirst().filter(step -> step.kind() == StepKind.ISSUE)
                .map(step -> stop(dossier, step)).orElse(null);
    }

    /** The decision that decided the matter, to which a correction goes. */
    public Stop lastDecision(Dossier dossier) {
        return route(dossier).steps().stream().filter(step -> step.kind() == StepKind.DECIDE)
                .reduce((earlier, later) -> later).map(step -> stop(dossier, step))
                .orElseThrow(() -> new StepMissing(dossier.getCode()));
    }

    /** Where the result is handed over. */
    public Stop handOver(Dossier dossier) {
        return dossier.getProcedure().process(dossier.getAgency().getCode()).last().map(step -> stop(dossier, step))
                .orElseThrow(() -> new StepMissing(dossier.getCode()));
    }

    /** The handling to which head and leader of the present stretch send back. */
    public Stop back(Dossier dossier) {
        return route(dossier).handlingBefore(current(dossier)).map(step -> stop(dossier, step))
                .orElseThrow(() -> new StepMissing(dossier.getCode()));
    }

    /** The last handling that the dossier has come to, the present one included. */
    public Optional<Step> handling(Dossier dossier) {
        return dossier.currentStep().flatMap(step -> route(dossier).handlingBefore(step));
    }

    /** The present decision decides the matter: no other agency does after it. */
    public boolean isFinal(Dossier dossier) {
        return route(dossier).isFinal(current(dossier));
    }

    /** The present handling ends with a proposal: a head or a leader comes next. */
    public boolean proposes(Dossier dossier) {
        return route(dossier).after(current(dossier)).stream().findFirst().map(Step::kind)
                .filter(kind -> kind == StepKind.REVIEW || kind == StepKind.DECIDE).isPresent();
    }

    /** A handling ends with a proposal, or is passed on, as the process says. */
    public void requireProposal(Dossier dossier, boolean wanted) {
        if (proposes(dossier) != wanted) {
            throw new ActNotInStep(current(dossier).name());
        }
    }

    /** The steps that lie before it; after a decision only what is left to do with it. */
    public List<Step> toCome(Dossier dossier) {
        var route = route(dossier);
        if (dossier.currentStep().isEmpty()) {
            return route.steps().stream().skip(1).toList();
        }
        var later = route.after(current(dossier));
        return dossier.getStatus() == DossierStatus.SIGNED || dossier.getStatus() == DossierStatus.RESULT_ISSUED
                ? later.stream().filter(step -> step.kind() == StepKind.RETURN).toList() : later;
    }

    /** All steps on its way, past ones too. */
    public List<Step> all(Dossier dossier) {
        return route(dossier).steps();
    }

    public Unit unit(Dossier dossier, UnitRule rule) {
        return units.unit(rule, filing(dossier));
    }

    /** Whose step it will be; empty while the answer that says so is not given. */
    public String agencyName(Dossier dossier, Step step) {
        return units.findAgency(step.unit(), filing(dossier)).map(Unit::getName).orElse("");
    }

    /** The first step; every unit on the way must be there, so that nobody waits for one that is not. */
    Stop first(Dossier dossier) {
        var filing = filing(dossier);
        var route = filing.route();
        if (!route.complete()) {
            throw new StepMissing(dossier.getProcedure().getProcedure().getCode());
        }
        return route.steps().stream().map(step -> units.stop(step, filing)).toList().get(0);
    }

    private Stop stop(Dossier dossier, Step step) {
        return units.stop(step, filing(dossier));
    }

    private Route route(Dossier dossier) {
        return filing(dossier).route();
    }

    private Filing filing(Dossier dossier) {
        var filed = dossier.getSubmittedAt() == null ? clock.instant() : dossier.getSubmittedAt();
        return new Filing(dossier.getProcedure(), dossier.getAgency(), dossier.getHandlingUnit(), dossier.getAnswers(),
                LocalDate.ofInstant(filed, OfficeClock.ZONE));
    }
}
