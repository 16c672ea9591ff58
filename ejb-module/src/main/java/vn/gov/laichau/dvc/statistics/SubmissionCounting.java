package vn.gov.laichau.dvc.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;

/** Counts a dossier when it is sent; what was only tried out is not counted. */
@ApplicationScoped
public class SubmissionCounting {

    @Inject
    Dossiers dossiers;

    @Inject
    UseCounter counter;

    void count(@Observes DossierMoved moved) {
        if (moved.verb() == DossierVerb.SUBMIT) {
            var dossier = dossiers.get(moved.dossier());
            if (!dossier.isTest()) {
                counter.submitted(dossier.getProcedure().getProcedure().getCode());
            }
        }
    }
}
