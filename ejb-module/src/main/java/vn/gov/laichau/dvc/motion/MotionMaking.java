package vn.gov.laichau.dvc.motion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierVerb;
import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.TaskKind;
import vn.gov.laichau.dvc.workflow.Tasks;

/** A motion begins with a task of who decides it, and ends when it is decided or when the dossier has gone on. */
@ApplicationScoped
public class MotionMaking {

    @Inject
    Motions motions;

    @Inject
    Dossiers dossiers;

    @Inject
    Tasks tasks;

    @Inject
    Units units;

    @Inject
    Event<DossierMoved> moved;

    /** The desk decides before acceptance, afterwards the leadership of the agency where the dossier is. */
    Motion make(Dossier dossier, MotionKind kind, String words, Stamp stamp) {
        if (motions.open(dossier.getId()).stream().anyMatch(open -> open.getKind() == kind)) {
            throw new MotionOpenAlready();
        }
        boolean early = dossier.getStatus().isBeforeAcceptance();
        var decider = early ? dossier.getDesk() : leadership(dossier);
        var move = dossier.ask(kind, decider, words, stamp);
        var motion = new Motion(dossier, kind, decider, words, stamp);
        motions.add(motion);
        tasks.open(dossier, decider, TaskKind.DECIDE_MOTION, null, null, stamp)
                .onlyFor(early ? Role.RECEPTION : Role.LEADER);
        moved.fire(move);
        return motion;
    }

    private Unit leadership(Dossier dossier) {
        return units.childOf(dossier.getStepUnit().agency().getId(), UnitKind.LEADERSHIP);
    }

    /**
     * After every act: what can't be agreed to any more lapses, and whose decision is not waited for loses the task. A wish
     * to withdraw never lapses: whoever would sign or end the dossier meanwhile answers it first.
     */
    void look(@Observes DossierMoved move) {
        var open = motions.open(move.dossier());
        if (open.isEmpty()) {
            return;
        }
        if (open.stream().anyMatch(motion -> motion.isAnsweredBefore(move.verb(), move.to()))) {
            throw new WithdrawalUndecided();
        }
        if (open.stream().anyMatch(motion -> motion.isDecidedBefore(move.verb()))) {
            throw new StopUndecided();
        }
        open.stream().filter(motion -> !motion.getKind().isPossibleIn(move.to()))
                .forEach(motion -> motion.lapse(move.stamp()));
        if (move.verb() == DossierVerb.TRANSFER) {
            open.forEach(motion -> follow(motion, dossiers.get(move.dossier()), move.stamp()));
        }
        if (open.stream().allMatch(motion -> motion.getState() != MotionState.OPEN)) {
            tasks.close(dossiers.get(move.dossier()), TaskKind.DECIDE_MOTION, move.stamp());
        }
    }

    /** What the desk was to decide is decided by the desk to which the dossier went. */
    private void follow(Motion motion, Dossier dossier, Stamp stamp) {
        motion.redirect(dossier.getDesk());
        tasks.close(dossier, TaskKind.DECIDE_MOTION, stamp);
        tasks.open(dossier, dossier.getDesk(), TaskKind.DECIDE_MOTION, null, null, stamp).onlyFor(Role.RECEPTION);
    }

    /** One is decided; the task stays while the same unit has others to decide. */
    void decided(Motion motion, Stamp stamp) {
        boolean others = motions.open(motion.getDossier().getId()).stream().anyMatch(open -> open != motion);
        if (!others) {
            tasks.close(motion.getDossier(), TaskKind.DECIDE_MOTION, stamp);
        }
    }
}
