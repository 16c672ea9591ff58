package vn.gov.laichau.dvc.publication;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.authoring.ContentCheck;
import vn.gov.laichau.dvc.authoring.ContentPart;
import vn.gov.laichau.dvc.authoring.ContentProblem;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.process.ProcessDefinition;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.routing.ProcessFinding;
import vn.gov.laichau.dvc.routing.UnitResolution;

/** The one place where everything is asked that stands in the way of a publication (Điều 2.9, 9, 10, 12). */
@ApplicationScoped
class PublicationCheck {

    @Inject
    ContentCheck contents;

    @Inject
    UnitResolution units;

    List<ContentProblem> problems(ProcedureContent content) {
        var problems = new ArrayList<>(contents.problems(content));
        if (problems.isEmpty()) {
            units.findings(content).forEach(finding -> problems.add(problem(content, finding)));
        }
        return List.copyOf(problems);
    }

    private static ContentProblem problem(ProcedureContent content, ProcessFinding finding) {
        var own = content.providers.stream().filter(offer -> finding.agency().equals(offer.agency))
                .map(offer -> offer.steps).filter(steps -> steps != null && !steps.isEmpty()).findFirst();
        int at = new ProcessDefinition(own.orElse(content.steps)).steps().stream().map(Step::key).toList()
                .indexOf(finding.problem().step());
        return new ContentProblem(ContentPart.PROCESS, (own.isPresent() ? finding.agency() : "") + ":" + at,
                "process." + finding.problem().rule(), List.of(at + 1, finding.problem().argument()));
    }
}
