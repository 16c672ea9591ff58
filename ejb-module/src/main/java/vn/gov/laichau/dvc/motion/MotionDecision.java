package vn.gov.laichau.dvc.motion;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.dossier.SupplementTerm;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** The leader, or before acceptance the desk, agrees to a motion or declines it; to agree is to do it. */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.LEADER})
public class MotionDecision {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    Motions motions;

    @Inject
    MotionMaking making;

    @Inject
    SupplementTerm term;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    /**
     * {@code remark} may be empty; {@code until} is the last day of a new examination, and needed for nothing else.
     */
    public void agree(UUID id, int version, UUID motionId, LocalDate until, String remark) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.ofUnit(dossier, TaskKind.DECIDE_MOTION));
        var motion = decidable(dossier, motionId, stamp);
        if (remark != null) {
            Reason.requireShort(remark);
        }
        motion.agree(remark, stamp);
        var move = act(dossier, motion, until, remark, stamp);
        making.decided(motion, stamp);
        moved.fire(move);
    }

    /** Everything goes on as it was; {@code remark} says why. */
    public void decline(UUID id, int version, UUID motionId, String remark) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.ofUnit(dossier, TaskKind.DECIDE_MOTION));
        var motion = decidable(dossier, motionId, stamp);
        var move = dossier.decline(motion.getKind(), motion.getDecider(), remark, stamp);
        motion.decline(remark, stamp);
        making.decided(motion, stamp);
        moved.fire(move);
    }

    private Motion decidable(Dossier dossier, UUID motionId, Stamp stamp) {
        var motion = motions.get(dossier, motionId);
        motion.requireDecidable(stamp);
        officer.require(motion.getDecider().getId(), dossier.getSubject(), Role.RECEPTION, Role.LEADER);
        return motion;
    }

    private DossierMoved act(Dossier dossier, Motion motion, LocalDate until, String remark, Stamp stamp) {
        var calendar = calendars.of(dossier.getAgency());
        var unit = motion.getDecider();
        return switch (motion.getKind()) {
            case SUPPLEMENT -> dossier.requireSupplementInProcess(SupplementAsk.items(motion.getAsks(), dossier),
                    motion.getGround(), term.of(dossier, stamp.at()), calendar, stamp);
            case EXTENSION -> dossier.extend(motion.getDay(), motion.getWords(), calendar, stamp);
            case STOP -> dossier.stop(unit, motion.getGround() + ". " + motion.getWords(), stamp);
            case WITHDRAWAL -> dossier.withdraw(unit, remark, stamp);
            case MISMATCH -> {
                var today = LocalDate.ofInstant(stamp.at(), OfficeClock.ZONE);
                if (until == null || !until.isAfter(today) || !calendar.isWorkingDay(until)) {
                    throw new LimitDayMissing();
                }
                yield dossier.reexamine(motion.getWords(), until, unit, route.back(dossier), stamp);
            }
        };
    }
}
