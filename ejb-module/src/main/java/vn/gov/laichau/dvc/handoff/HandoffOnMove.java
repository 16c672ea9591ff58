package vn.gov.laichau.dvc.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;

/** What the desk has accepted goes to the division at once; what was issued goes to the desk (Điều 7, 8.1). */
@ApplicationScoped
public class HandoffOnMove {

    @Inject
    Dossiers dossiers;

    @Inject
    Units units;

    @Inject
    Handoffs handoffs;

    @Inject
    HandoffQueue queue;

    void send(@Observes DossierMoved moved) {
        if (moved.verb() == DossierVerb.ACCEPT) {
            var dossier = dossiers.get(moved.dossier());
            send(new Handoff(dossier, HandoffKind.TO_DIVISION, dossier.getDesk(), dossier.getHandlingUnit(),
                    moved.stamp()));
        } else if (moved.verb() == DossierVerb.ISSUE) {
            var dossier = dossiers.get(moved.dossier());
            send(new Handoff(dossier, HandoffKind.RESULT,
                    units.childOf(dossier.getAgency().getId(), UnitKind.RECORDS), dossier.getDesk(), moved.stamp()));
        }
    }

    private void send(Handoff handoff) {
        handoffs.add(handoff);
        queue.send(handoff);
    }
}
