package vn.gov.laichau.dvc.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Witnessed;

/** What is done in the place of somebody else has a line of evidence that names both (Điều 8; NĐ 30/2020 Art 13). */
@ApplicationScoped
class OnBehalf {

    @Inject
    Event<Witnessed> evidence;

    void witness(@Observes DossierMoved moved) {
        if (moved.stamp().onBehalfOf() != null) {
            evidence.fire(new Witnessed("Dossier.onBehalf", moved.id(), "%s: %s for %s".formatted(moved.verb(),
                    moved.stamp().actor(), moved.stamp().onBehalfOf())));
        }
    }
}
