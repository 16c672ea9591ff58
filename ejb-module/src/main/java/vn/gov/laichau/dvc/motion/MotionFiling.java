package vn.gov.laichau.dvc.motion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.dossier.SupplementAsk;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.shared.Printable;
import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.HeldTask;
import vn.gov.laichau.dvc.workflow.TaskKind;

/** An officer asks the leader for something besides the result (Điều 8.1; NĐ 61 Art 19). */
@Stateless
@Audited
@RolesAllowed({Role.SPECIALIST, Role.DIVISION_HEAD, Role.RECEPTION})
public class MotionFiling {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    DossierRoute route;

    @Inject
    MotionMaking making;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    /** To ask the applicant for papers and answers after appraisal; {@code ground} where a law allows it late or again. */
    public void askSupplement(UUID id, int version, List<SupplementAsk> asks, String words, String ground) {
        var dossier = gate.forOfficer(id, version);
        var stamp = held.stamp(held.byMe(dossier, TaskKind.HANDLE));
        route.require(dossier, StepAction.REQUIRE_SUPPLEMENT);
        dossier.requireAskable(SupplementAsk.items(asks, dossier), ground, calendars.of(dossier.getAgency()), stamp.at());
        making.make(dossier, MotionKind.SUPPLEMENT, words, stamp).onGround(ground).asking(asks);
    }

    /** To apologise and give a new appointment. */
    public void askExtension(UUID id, int version, LocalDate day, String reason) {
        var dossier = gate.forOfficer(id, version);
        var stamp = gate.stampAtDeskOrIn(dossier.getStepUnit(), dossier);
        dossier.requireExtendable(day, calendars.of(dossier.getAgency()), stamp.at());
        making.make(dossier, MotionKind.EXTENSION, reason, stamp).until(day);
    }

    /** To end the dossier on a legal ground: a court, a death, a duplicate, no answer in time. */
    public void askStop(UUID id, int version, String ground, String reason) {
        var dossier = gate.forOfficer(id, version);
        var stamp = gate.stampAtDeskOrIn(dossier.getStepUnit(), dossier);
        if (ground == null || ground.isBlank()) {
            throw new GroundMissing();
        }
        Printable.require(ground);
        Reason.require(ground);
        making.make(dossier, MotionKind.STOP, reason, stamp).onGround(ground);
    }

    /** The originals shown at the counter are not what was sent: the result is not handed over. */
    public void reportMismatch(UUID id, int version, String words) {
        var dossier = gate.forOfficer(id, version);
        officer.require(dossier.getDesk().getId(), Role.RECEPTION);
        making.make(dossier, MotionKind.MISMATCH, words,
                gate.deskStamp(dossier));
    }
}
