package vn.gov.laichau.dvc.motion;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.account.CurrentApplicant;
import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.dossier.MotionKind;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.shared.Role;

/** The applicant asks for his dossier back; until it is agreed to, the work goes on (Điều 3.3). */
@Stateless
@Audited
@RolesAllowed(Role.APPLICANT)
public class WithdrawalRequest {

    @Inject
    DossierGate gate;

    @Inject
    MotionMaking making;

    @Inject
    CurrentApplicant applicant;

    public void ask(UUID id, String reason) {
        making.make(gate.forApplicantLocked(id), MotionKind.WITHDRAWAL, reason, applicant.stamp());
    }
}
