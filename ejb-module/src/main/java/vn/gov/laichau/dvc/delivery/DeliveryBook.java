package vn.gov.laichau.dvc.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** How results went out, what still waits at the desk, and which originals lie there (Điều 9.2). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class DeliveryBook {

    private static final int LARGEST_PAGE = 100;

    @Inject
    DossierGate gate;

    @Inject
    Deliveries deliveries;

    @Inject
    Calendars calendars;

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    @ConfigProperty(name = "dvc.remind.uncollected-days", defaultValue = "7")
    int remindDays;

    @Inject
    @ConfigProperty(name = "dvc.collect.days")
    int collectDays;

    @Inject
    Clock clock;

    public DeliveryRecord ofDossier(UUID id) {
        return record(gate.wholeForOfficer(id));
    }

    @RolesAllowed(Role.APPLICANT)
    public DeliveryRecord ofMine(UUID id) {
        return record(gate.forApplicant(id));
    }

    private DeliveryRecord record(Dossier dossier) {
        long id = dossier.getId();
        var lines = deliveries.handOvers(id);
        var names = officers.names(lines.stream().map(HandOverLine::getHandedBy).toList());
        return new DeliveryRecord(lines.stream().map(line -> line.view(names.get(line.getHandedBy()))).toList(),
                deliveries.originals(id).stream().map(HeldOriginal::view).toList(), deliveries.downloads(id),
                collectBy(dossier));
    }

    private LocalDate collectBy(Dossier dossier) {
        if (dossier.getStatus() != DossierStatus.RESULT_AT_DESK) {
            return null;
        }
        var calendar = calendars.of(dossier.getDesk());
        var last = LocalDate.ofInstant(dossier.getStepSince(), OfficeClock.ZONE).plusDays(collectDays);
        return calendar.isWorkingDay(last) ? last : calendar.nextWorkingDay(last);
    }

    /** All originals that lie at my desks, the longest first. */
    @RolesAllowed(Role.RECEPTION)
    public Slice<HeldView> held(int first, int size) {
        var desks = officer.unitIdsWith(Role.RECEPTION);
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return Slice.of(deliveries.held(desks, start, many).stream().map(HeldOriginal::view).toList(), start, many,
                deliveries.heldCounted(desks));
    }

    /** All results that wait at my desks, the longest first. */
    @RolesAllowed(Role.RECEPTION)
    public Slice<WaitingResult> waiting(int first, int size) {
        var desks = officer.unitIdsWith(Role.RECEPTION);
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        var now = clock.instant();
        var found = deliveries.waiting(desks, start, many);
        var reminded = deliveries.reminded(found, now, Duration.ofDays(Math.max(1, remindDays)));
        return Slice.of(found.stream().map(dossier -> new WaitingResult(dossier.getUuid(), dossier.getCode(),
                dossier.getApplicant().getName(), dossier.getApplicant().getPhone(),
                dossier.getProcedure().getProcedure().getName(), dossier.getDelivery(), dossier.getStepSince(),
                Duration.between(dossier.getStepSince(), now).toDays(), reminded.get(dossier.getUuid()),
                dossier.getDesk().getName())).toList(), start, many, deliveries.waitingCounted(desks));
    }
}
