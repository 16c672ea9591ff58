package vn.gov.laichau.dvc.handling;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.dossier.DossierRoute;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.process.Step;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;

/**
 * A result that was handed over is wrong by the agency's own error: it is corrected at its cost, within a limit of its
 * own, and the old one stays to be seen (NĐ 61 Art 21).
 */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD})
public class ResultCorrection {

    @Inject
    DossierGate gate;

    @Inject
    DossierRoute route;

    @Inject
    Proposals proposals;

    @Inject
    Calendars calendars;

    @Inject
    @ConfigProperty(name = "dvc.correction.days")
    int days;

    @Inject
    Event<DossierMoved> moved;

    /** {@code reason} says what was wrong and is read by the applicant; {@code text} is what the leader is to sign now. */
    public void reopen(UUID id, int version, String reason, String text) {
        var dossier = gate.forOfficer(id, version);
        var stamp = gate.stampAtDeskOrIn(dossier.getHandlingUnit(), dossier);
        var today = LocalDate.ofInstant(stamp.at(), OfficeClock.ZONE);
        var move = dossier.reopenForCorrection(text, reason, calendars.of(dossier.getAgency())
                .plusWorkingDays(today, days), route.lastDecision(dossier), stamp);
        proposals.add(Proposal.correcting(dossier, route.handling(dossier).map(Step::key).orElse(dossier.getStep()),
                gate.deskOr(dossier.getHandlingUnit(), dossier), reason, text, stamp));
        moved.fire(move);
    }
}
