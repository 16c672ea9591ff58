package vn.gov.laichau.dvc.paper;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.shared.Role;

/** Whoever may open a dossier can see for himself that what was issued is what was approved (Điều 8). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class IssuedCheck {

    @Inject
    DossierGate gate;

    @Inject
    IssuedProofs proofs;

    /** Compares the bytes anew; empty while no approved document is issued. */
    public Optional<IssuedProof> compare(UUID id) {
        return proofs.of(gate.forOfficer(id));
    }
}
