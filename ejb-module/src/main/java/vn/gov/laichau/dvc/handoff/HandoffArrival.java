package vn.gov.laichau.dvc.handoff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.routing.StepClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.TaskChanged;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/**
 * A handed-off dossier reaches the unit it was sent to. Delivered twice, it arrives once. The rows of handoff and
 * dossier are held, in this order, so that two answers that come back at the same time are seen one after the other.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class HandoffArrival {

    @Inject
    Handoffs handoffs;

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    StepClock hours;

    @Inject
    Clock clock;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<TaskChanged> changed;

    @Inject
    Event<HandoffFailed> failed;

    public void arrive(UUID id) {
        var handoff = handoffs.getLocked(id);
        if (!handoff.getTo().isActive(LocalDate.now(clock))) {
            throw new UnitClosed(handoff.getTo().getName());
        }
        var stamp = new Stamp(Role.SYSTEM, clock.instant());
        if (handoff.isCancelled() || !handoff.arrive(stamp.at())) {
            return;
        }
        tasks.closeFor(handoff.getId(), TaskKind.UNDELIVERED, stamp);
        var dossier = dossiers.getLocked(handoff.getDossier().getUuid());
        switch (handoff.getKind()) {
            case TO_DIVISION, TO_AGENCY, RESULT -> moved.fire(dossier.arrive(stamp));
            case CONSULTATION -> {
                if (handoff.isLongUnderWay(stamp.at())) {
                    handoff.answerDueOn(hours.due(handoff.getTo(), handoff.getAnswerHours(), stamp.at(),
                            dossier.getDueAt()));
                }
                changed.fire(TaskChanged.of(tasks.open(dossier, handoff.getTo(), TaskKind.ANSWER, handoff.getId(),
                        handoff.getAnswerDueAt(), stamp), stamp));
            }
            case REPLY -> answerIsBack(dossier, handoff.getRepliesTo(), stamp);
        }
    }

    /**
     * All tries have failed: both units get it as a task, and may send it again. Messages of other kinds die here too and
     * are let go: the row of a mail is sent again by its own dispatcher.
     */
    public void failed(UUID id) {
        handoffs.findLocked(id).ifPresent(this::showToBothUnits);
    }

    private void showToBothUnits(Handoff handoff) {
        var stamp = new Stamp(Role.SYSTEM, clock.instant());
        if (handoff.die(stamp.at())) {
            var dossier = handoff.getDossier();
            tasks.open(dossier, handoff.getFrom(), TaskKind.UNDELIVERED, handoff.getId(), stamp.at(), stamp);
            tasks.open(dossier, handoff.getTo(), TaskKind.UNDELIVERED, handoff.getId(), stamp.at(), stamp);
            failed.fire(new HandoffFailed(handoff.getUuid(), dossier.getId(), handoff.getFrom().getId(),
                    handoff.getTo().getId(), stamp));
        }
    }

    private void answerIsBack(Dossier dossier, Handoff question, Stamp stamp) {
        question.answered();
        if (handoffs.ofDossier(dossier).stream().noneMatch(Handoff::isOpenQuestion)) {
            moved.fire(dossier.resume(stamp));
        }
    }
}
