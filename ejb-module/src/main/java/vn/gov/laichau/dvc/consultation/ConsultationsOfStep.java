package vn.gov.laichau.dvc.consultation;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.handoff.Handoff;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.process.Consultation;
import vn.gov.laichau.dvc.routing.StepClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

/** A handling begins: the units whose opinion its process wants are asked at once, all together, and once (Điều 8.1). */
@ApplicationScoped
public class ConsultationsOfStep {

    @Inject
    Dossiers dossiers;

    @Inject
    DossierRoute route;

    @Inject
    Handoffs handoffs;

    @Inject
    StepClock hours;

    @Inject
    Event<DossierMoved> moved;

    void begin(@Observes DossierMoved move) {
        if (move.stepped() && move.to() == DossierStatus.IN_PROCESS) {
            var dossier = dossiers.get(move.dossier());
            var wanted = dossier.isUnderWay() ? List.<Consultation>of() : route.current(dossier).consultations();
            if (!wanted.isEmpty() && handoffs.ofDossier(dossier).stream()
                    .noneMatch(asked -> dossier.getStep().equals(asked.getAskedInStep()))) {
                wanted.forEach(consultation -> ask(dossier, consultation, new Stamp(Role.SYSTEM, move.stamp().at())));
            }
        }
    }

    private void ask(Dossier dossier, Consultation consultation, Stamp stamp) {
        var asked = route.unit(dossier, consultation.unit());
        var due = hours.due(asked, consultation.hours(), stamp.at(), dossier.getDueAt());
        var move = dossier.consult(asked, consultation.question(), stamp);
        handoffs.send(Handoff.consultation(dossier, dossier.getStepUnit(), asked, consultation, due, stamp));
        moved.fire(move);
    }
}
