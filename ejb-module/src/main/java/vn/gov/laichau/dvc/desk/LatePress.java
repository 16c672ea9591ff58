package vn.gov.laichau.dvc.desk;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Somebody presses what his page still shows and what cannot be done any more, as a colleague was quicker: nothing is done,
 * he is told by whom and when, and the press is recorded as refused (Điều 5).
 */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class LatePress {

    @Inject
    DossierGate gate;

    /** Always fails: with {@code ChangedMeanwhile}, {@code DoneAlready} for his second press, or {@link NotToBeDoneNow}. */
    @Audited
    public void tell(UUID id, int version) {
        gate.forOfficer(id, version);
        throw new NotToBeDoneNow();
    }
}
