package vn.gov.laichau.dvc.publication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.catalog.LevelNeed;
import vn.gov.laichau.dvc.catalog.ProcedureContent;
import vn.gov.laichau.dvc.organization.Units;

/** The one place where everything is asked that a draft must have before it becomes public (Điều 2.9, 12.1). */
@ApplicationScoped
class PublicationCheck {

    @Inject
    Units units;

    List<PublicationProblem> problems(ProcedureContent content) {
        var problems = new ArrayList<PublicationProblem>();
        LevelNeed.missing(content, content.level).forEach(need -> problems.add(PublicationProblem.of("need", need,
                content.level)));
        var seen = new HashSet<String>();
        content.providers.forEach(offer -> {
            var agency = offer.agency == null ? "" : offer.agency;
            if (!seen.add(agency)) {
                problems.add(PublicationProblem.of("twice", agency));
            } else if (units.findByCode(agency).isEmpty()) {
                problems.add(PublicationProblem.of("agency", agency));
            } else if (units.findByCode(agency + "/" + offer.division).isEmpty()) {
                problems.add(PublicationProblem.of("division", agency, offer.division == null ? "" : offer.division));
            }
        });
        return problems;
    }
}
