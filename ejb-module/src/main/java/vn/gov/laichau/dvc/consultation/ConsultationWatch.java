package vn.gov.laichau.dvc.consultation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.handoff.Handoff;
import vn.gov.laichau.dvc.handoff.Handoffs;
import vn.gov.laichau.dvc.process.Consultation.Silence;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/**
 * Looks at questions whose time has passed. Where silence is consent the dossier goes on; elsewhere the desk is told once.
 * The row of the question is held, so that two nodes that look at once do it once.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ConsultationWatch {

    private static final int BATCH = 100;

    @Inject
    Handoffs handoffs;

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<ConsultationLate> late;

    /** The questions to look at. */
    public List<UUID> due() {
        return handoffs.late(clock.instant(), BATCH);
    }

    public void look(UUID question) {
        var stamp = new Stamp(Role.SYSTEM, clock.instant());
        var asked = handoffs.getLocked(question);
        if (!asked.isLate(stamp.at())) {
            return;
        }
        if (asked.getSilence() == Silence.CONSENT) {
            consent(asked, stamp);
        } else if (asked.tellLate(stamp.at())) {
            late.fire(new ConsultationLate(asked.getDossier().getId(), asked.getTo().getName(), stamp));
        }
    }

    private void consent(Handoff asked, Stamp stamp) {
        var dossier = dossiers.getLocked(asked.getDossier().getUuid());
        asked.fallSilent();
        tasks.closeFor(asked.getId(), TaskKind.ANSWER, stamp);
        moved.fire(dossier.consentBySilence(asked.getTo(), stamp));
        if (handoffs.ofDossier(dossier).stream().noneMatch(Handoff::isOpenQuestion)) {
            moved.fire(dossier.resume(stamp));
        }
    }
}
