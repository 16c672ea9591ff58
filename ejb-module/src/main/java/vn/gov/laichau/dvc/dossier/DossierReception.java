package vn.gov.laichau.dvc.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.deadline.DeadlineEngine;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.tariff.Channel;

/** What the reception desk does with a submitted dossier (Điều 7). */
@Stateless
@Audited
@RolesAllowed(Role.RECEPTION)
public class DossierReception {

    @Inject
    DossierGate gate;

    @Inject
    DossierRoute route;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    /** Notes what was found of each paper. */
    public void check(UUID id, int version, List<PaperCheck> checks) {
        var dossier = atMyDesk(id, version);
        var stamp = officer.stamp();
        checks.forEach(check -> dossier.judge(check.slot(), check.verdict(), check.note(), stamp));
    }

    /**
     * Something is missing or wrong: the applicant is asked for it, all at once. {@code ground} is needed only when he was
     * asked before.
     */
    public void requireSupplement(UUID id, int version, List<SupplementAsk> asks, String ground) {
        var dossier = atMyDesk(id, version);
        route.require(dossier, StepAction.REQUIRE_SUPPLEMENT);
        var items = asks.stream().map(ask -> item(dossier, ask)).toList();
        moved.fire(dossier.requireSupplement(items, ground, officer.stamp()));
    }

    /** The dossier is complete: the clock starts, the appointment is given. */
    public AcceptedView accept(UUID id, int version) {
        var dossier = atMyDesk(id, version);
        var procedure = dossier.getProcedure();
        var stamp = officer.stamp();
        var promised = DeadlineEngine.compute(procedure.timeLimit(Channel.ONLINE, dossier.getOfCase(),
                dossier.getAgency().getCode()), procedure.appointmentPolicy(Channel.ONLINE), calendars.current(),
                stamp.at());
        moved.fire(dossier.accept(promised, route.next(dossier), stamp));
        return new AcceptedView(dossier.getCode(), dossier.getAppointmentAt());
    }

    /** The desk can't take it; {@code competentAgency} is named when it is known. */
    public void refuse(UUID id, int version, String reason, String competentAgency) {
        var dossier = atMyDesk(id, version);
        route.require(dossier, StepAction.REFUSE);
        var words = competentAgency == null || competentAgency.isBlank() || reason == null || reason.isBlank() ? reason
                : reason.strip() + "\n→ " + competentAgency.strip();
        moved.fire(dossier.refuseReception(words, officer.stamp()));
    }

    private Dossier atMyDesk(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        officer.require(dossier.getDesk().getId(), Role.RECEPTION);
        return dossier;
    }

    private static SupplementItem item(Dossier dossier, SupplementAsk ask) {
        if (ask.paper()) {
            dossier.check(ask.target());
        } else {
            dossier.getProcedure().getForm().field(ask.target()).orElseThrow(() -> new PaperNotAsked(ask.target()));
        }
        return new SupplementItem(ask.target(), ask.paper(), ask.reason(), ask.note());
    }
}
