package vn.gov.laichau.dvc.routing;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.catalog.ProcedureContent.Limit;
import vn.gov.laichau.dvc.deadline.TimeLimit;
import vn.gov.laichau.dvc.form.FormDefinition;
import vn.gov.laichau.dvc.process.ProcessCheck;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.ProcessProblem;

/**
 * Something that is wrong with a process of a procedure (Điều 9.1, 12.3, 12.10): of the agency with this code, or, when it
 * is empty, of the process that every agency runs which has none of its own.
 */
public record ProcessFinding(String agency, ProcessProblem problem) implements Serializable {

    /** What the rules say; whether the units are there says {@link UnitResolution#findings}. */
    public static List<ProcessFinding> of(ProcedureContent content) {
        var findings = new ArrayList<ProcessFinding>();
        var conditions = new AnswerConditions(FormDefinition.of(content.form), Map.of(), LocalDate.EPOCH);
        var legal = legalHours(content);
        var general = new ProcessDefinition(content.steps);
        if (!general.steps().isEmpty()) {
            ProcessCheck.problems(general, legal, OptionalLong.empty(), conditions::isSound)
                    .forEach(problem -> findings.add(new ProcessFinding("", problem)));
        }
        content.providers.stream().filter(offer -> offer.agency != null).forEach(offer -> {
            boolean own = offer.steps != null && !offer.steps.isEmpty();
            var promised = hours(offer.promise).map(OptionalLong::of).orElse(OptionalLong.empty());
            if (own || promised.isPresent()) {
                ProcessCheck.problems(own ? new ProcessDefinition(offer.steps) : general, own ? legal : OptionalLong.empty(),
                        promised, conditions::isSound).stream().map(problem -> new ProcessFinding(offer.agency, problem))
                        .filter(found -> own || !findings.contains(new ProcessFinding("", found.problem())))
                        .forEach(findings::add);
            }
        });
        return List.copyOf(findings);
    }

    /** The shortest of all limits: the process must fit into each. */
    private static OptionalLong legalHours(ProcedureContent content) {
        return Stream.of(Stream.of(content.limit), content.channels.stream().map(terms -> terms.limit),
                content.cases.stream().map(c -> c.limit)).flatMap(limits -> limits).filter(Objects::nonNull)
                .flatMap(limit -> hours(limit).stream()).mapToLong(Long::longValue).min();
    }

    private static Optional<Long> hours(Limit limit) {
        return limit == null || limit.amount < 1 || limit.unit == null ? Optional.empty()
                : Optional.of(new TimeLimit(limit.amount, limit.unit).officeHours());
    }
}
