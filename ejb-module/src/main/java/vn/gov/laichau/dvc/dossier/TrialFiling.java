package vn.gov.laichau.dvc.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.Applicant;
import vn.gov.laichau.dvc.catalog.ProcedureVersion;
import vn.gov.laichau.dvc.document.StoredFile;
import vn.gov.laichau.dvc.form.Answers;
import vn.gov.laichau.dvc.form.FormCheck;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Stamp;

/** Files a dossier to try a version with: the same rules and the same way to the desk, under a code of its own. */
@ApplicationScoped
public class TrialFiling {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierRoute route;

    @Inject
    Units units;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    /**
     * Files it at once.
     *
     * @throws FormIncomplete some answers are missing or wrong
     */
    public Dossier file(Applicant applicant, ProcedureVersion version, Unit agency, Unit division, String ofCase,
            Map<String, Object> answers, Map<String, StoredFile> papers, Stamp stamp) {
        var today = LocalDate.now(clock);
        var problems = FormCheck.problems(version.getForm(), new Answers(answers), today);
        if (!problems.isEmpty()) {
            throw new FormIncomplete(problems);
        }
        var dossier = new Dossier(applicant, version, ofCase, agency, units.childOf(agency.getId(), UnitKind.DESK),
                division, version.fees(new Answers(answers), today, ofCase).total(), stamp).asTrial();
        dossier.answer(answers, stamp);
        papers.forEach((slot, file) -> dossier.attach(slot, file, stamp));
        dossiers.addNow(dossier);
        moved.fire(dossier.submit("THU-%06d".formatted(dossiers.nextTrial()), route.first(dossier), stamp));
        return dossier;
    }
}
