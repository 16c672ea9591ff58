package vn.gov.laichau.dvc.paper;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.DossierStatus;
import vn.gov.laichau.dvc.shared.Role;

/** What the leader has approved, for whoever gives it number and date: he reads it before he does (NĐ 30/2020 Art 15). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class ApprovedDocument {

    @Inject
    DossierGate gate;

    @Inject
    SigningCopies copies;

    /** The file, while it is signed and not issued yet. */
    public Optional<UUID> toIssue(UUID id) {
        var dossier = gate.wholeForOfficer(id);
        return dossier.getStatus() != DossierStatus.SIGNED ? Optional.empty()
                : copies.approved(dossier.getId(), PaperKind.RESULT).map(SigningCopy::getFileId);
    }
}
