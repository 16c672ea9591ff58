package vn.gov.laichau.dvc.routing;

import java.time.LocalDate;
import java.util.Map;

import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.Route;

/** What was filed where: all on which its way depends. {@code day} is the day of filing, so that the way stays the same. */
public record Filing(ProcedureVersion version, Unit agency, Unit handlingUnit, Map<String, Object> answers, LocalDate day) {

    /** The process that the agency runs. */
    public ProcessDefinition process() {
        return version.process(agency.getCode());
    }

    public AnswerConditions conditions() {
        return new AnswerConditions(version.getForm(), answers, day);
    }

    public Route route() {
        return Route.of(process(), conditions());
    }
}
