package vn.gov.laichau.dvc.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.Units;

/** A dossier whose next step is done elsewhere goes there at once, and its result to the desk (Điều 7, 8.1). */
@ApplicationScoped
public class HandoffOnMove {

    @Inject
    Dossiers dossiers;

    @Inject
    Units units;

    @Inject
    Handoffs handoffs;

    void send(@Observes DossierMoved moved) {
        if (moved.to() == DossierStatus.WITHDRAWN || moved.to() == DossierStatus.STOPPED) {
            handoffs.ofDossier(dossiers.get(moved.dossier())).forEach(Handoff::cancel);
        }
        if (moved.stepped()) {
            var dossier = dossiers.get(moved.dossier());
            if (dossier.isUnderWay()) {
                var from = units.get(moved.unit());
                handoffs.send(new Handoff(dossier, kind(dossier, from), from, dossier.getStepUnit(), moved.stamp()));
            }
        }
    }

    private static HandoffKind kind(Dossier dossier, Unit from) {
        if (dossier.getStatus() == DossierStatus.RESULT_ISSUED) {
            return HandoffKind.RESULT;
        }
        return dossier.getStepUnit().agency().getId().equals(from.agency().getId()) ? HandoffKind.TO_DIVISION
                : HandoffKind.TO_AGENCY;
    }
}
