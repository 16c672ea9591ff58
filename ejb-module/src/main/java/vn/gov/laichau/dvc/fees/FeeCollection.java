package vn.gov.laichau.dvc.fees;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.calendar.Calendars;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierMoved;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;

/** The fee is paid at the counter and recorded (Điều 9.2, 10.1). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.CASHIER})
public class FeeCollection {

    private static final int LONGEST_RECEIPT = 50;

    @Inject
    DossierGate gate;

    @Inject
    FeePayments payments;

    @Inject
    Calendars calendars;

    @Inject
    Event<DossierMoved> moved;

    @Inject
    CurrentOfficer officer;

    /** {@code receipt}: the number of the official receipt; may be missing. */
    public void record(UUID id, int version, String receipt) {
        var dossier = gate.forOfficer(id, version);
        long desk = dossier.getDesk().getId();
        if (!officer.serves(desk, Role.CASHIER) && !officer.serves(desk, Role.RECEPTION)) {
            throw new FeeNotForYou();
        }
        var stamp = officer.stampIn(desk, dossier.getSubject(), List.of(Role.CASHIER, Role.RECEPTION));
        var number = receipt == null || receipt.isBlank() ? null : receipt.strip();
        if (number != null && number.length() > LONGEST_RECEIPT) {
            throw new ReceiptNumberTooLong(LONGEST_RECEIPT);
        }
        long taken = dossier.getFeeToTake();
        moved.fire(dossier.recordFee(number, calendars.of(dossier.getAgency()), stamp));
        payments.add(new FeePayment(dossier, taken, number, stamp));
    }
}
