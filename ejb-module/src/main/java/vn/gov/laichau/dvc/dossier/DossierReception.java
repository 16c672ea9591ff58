package vn.gov.laichau.dvc.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.catalog.Procedures;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.UnitView;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.process.StepAction;
import vn.gov.laichau.dvc.shared.Reason;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Stamp;

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
    SupplementTerm term;

    @Inject
    Procedures procedures;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    Event<Witnessed> evidence;

    /** Notes what was found of each paper, and of each thing that came back whether it is enough. */
    public void check(UUID id, int version, List<PaperCheck> checks, List<ItemCheck> items) {
        var dossier = atMyDesk(id, version);
        var stamp = gate.deskStamp(dossier);
        judge(dossier, checks, stamp);
        judgeItems(dossier, items, stamp);
    }

    private void judgeItems(Dossier dossier, List<ItemCheck> checks, Stamp stamp) {
        checks.forEach(check -> {
            dossier.judgeItem(check, stamp);
            evidence.fire(new Witnessed("DossierReception.judge", dossier.getUuid(), check.target() + " "
                    + check.verdict()));
        });
    }

    private void judge(Dossier dossier, List<PaperCheck> checks, Stamp stamp) {
        checks.forEach(check -> {
            dossier.judge(check.slot(), check.verdict(), check.note(), stamp);
            witness(dossier, check.slot(), check.verdict());
        });
    }

    /** Each paper has its line of evidence, also when all are judged by one press. */
    private void witness(Dossier dossier, String slot, PaperVerdict verdict) {
        evidence.fire(new Witnessed("DossierReception.judge", dossier.getUuid(), slot + " " + verdict));
    }

    /**
     * Something is missing or wrong: the applicant is asked for it, all at once. {@code ground} is needed only when he was
     * asked before.
     */
    public void requireSupplement(UUID id, int version, List<SupplementAsk> asks, String ground) {
        var dossier = atMyDesk(id, version);
        route.require(dossier, StepAction.REQUIRE_SUPPLEMENT);
        var items = SupplementAsk.items(asks, dossier);
        var stamp = gate.deskStamp(dossier);
        moved.fire(dossier.requireSupplement(items, ground, term.of(dossier, stamp.at()), stamp));
    }

    /** What was asked for after acceptance has come, and it is complete: the clock runs again. */
    public AcceptedView confirmSupplement(UUID id, int version) {
        var dossier = atMyDesk(id, version);
        moved.fire(dossier.confirmSupplement(calendars.of(dossier.getAgency()), gate.deskStamp(dossier)));
        return new AcceptedView(dossier.getCode(), dossier.getAppointmentAt());
    }

    /** What has come is not enough; {@code words} tell the applicant what is still missing. */
    public void reopenSupplement(UUID id, int version, List<PaperCheck> checks, List<ItemCheck> items, String words) {
        var dossier = atMyDesk(id, version);
        var stamp = gate.deskStamp(dossier);
        judge(dossier, checks, stamp);
        judgeItems(dossier, items, stamp);
        moved.fire(dossier.reopenSupplement(words, term.of(dossier, stamp.at()), stamp));
    }

    /** Where else the procedure is offered. */
    public List<UnitView> otherAgencies(UUID id) {
        var dossier = gate.forOfficer(id);
        return units.agenciesOf(procedures.providers(dossier.getProcedure().getId()).stream()
                .map(provider -> provider.getAgency().getId())
                .filter(agency -> !agency.equals(dossier.getAgency().getId())).toList());
    }

    /** Another agency is competent: it goes there with its code, its answers and its papers. */
    public void transfer(UUID id, int version, UUID agencyId, String reason) {
        var dossier = atMyDesk(id, version);
        var agency = units.get(agencyId);
        var provider = procedures.provider(dossier.getProcedure().getId(), agency.getId())
                .orElseThrow(NotForOnlineFiling::new);
        moved.fire(dossier.transfer(agency, units.childOf(agency.getId(), UnitKind.DESK), provider.getHandlingUnit(), reason,
                gate.deskStamp(dossier)));
    }

    /** The dossier is complete: the clock starts, the appointment is given. */
    public AcceptedView accept(UUID id, int version) {
        var dossier = atMyDesk(id, version);
        moved.fire(dossier.accept(calendars.of(dossier.getAgency()), route.next(dossier), gate.deskStamp(dossier)));
        return new AcceptedView(dossier.getCode(), dossier.getAppointmentAt());
    }

    /** As {@link #accept}, and whatever was sent and not judged yet is in order: one press for a complete dossier. */
    public AcceptedView acceptAllGood(UUID id, int version, List<PaperCheck> checks, List<ItemCheck> items) {
        var dossier = judgedWhole(id, version, checks, items);
        moved.fire(dossier.accept(calendars.of(dossier.getAgency()), route.next(dossier), gate.deskStamp(dossier)));
        return new AcceptedView(dossier.getCode(), dossier.getAppointmentAt());
    }

    /** As {@link #confirmSupplement}, and whatever came back and was not judged yet is enough. */
    public AcceptedView confirmAllGood(UUID id, int version, List<PaperCheck> checks, List<ItemCheck> items) {
        var dossier = judgedWhole(id, version, checks, items);
        moved.fire(dossier.confirmSupplement(calendars.of(dossier.getAgency()), gate.deskStamp(dossier)));
        return new AcceptedView(dossier.getCode(), dossier.getAppointmentAt());
    }

    private Dossier judgedWhole(UUID id, int version, List<PaperCheck> checks, List<ItemCheck> items) {
        var dossier = atMyDesk(id, version);
        var stamp = gate.deskStamp(dossier);
        judge(dossier, checks, stamp);
        judgeItems(dossier, items, stamp);
        dossier.judgeRestGood(stamp).forEach(slot -> witness(dossier, slot, PaperVerdict.GOOD));
        return dossier;
    }

    /** The desk can't take it; {@code competentAgency} is named when it is known. */
    public void refuse(UUID id, int version, String reason, String competentAgency) {
        var dossier = atMyDesk(id, version);
        route.require(dossier, StepAction.REFUSE);
        var words = competentAgency == null || competentAgency.isBlank() || reason == null || reason.isBlank() ? reason
                : reason.strip() + "\n→ " + competentAgency.strip();
        if (words != null && !words.isBlank()) {
            Reason.require(reason);
        }
        moved.fire(dossier.refuseReception(words, gate.deskStamp(dossier)));
    }

    private Dossier atMyDesk(UUID id, int version) {
        var dossier = gate.forOfficer(id, version);
        officer.require(dossier.getDesk().getId(), Role.RECEPTION);
        return dossier;
    }
}
