package vn.gov.laichau.dvc.workflow;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.DossierGate;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;

/** The head of a division gives a dossier to one of his officers (phân công thụ lý, Điều 8). */
@Stateless
@Audited
@RolesAllowed(Role.DIVISION_HEAD)
public class TaskAssignment {

    @Inject
    DossierGate gate;

    @Inject
    HeldTask held;

    @Inject
    Officers officers;

    @Inject
    CurrentOfficer officer;

    public List<OfficerView> candidates(UUID id) {
        var task = held.ofUnit(gate.forOfficer(id), TaskKind.HANDLE);
        return officers.servingIn(task.getUnit().getId(), Role.SPECIALIST, Role.DIVISION_HEAD);
    }

    public void assign(UUID id, int version, String login) {
        var task = held.ofUnit(gate.forOfficer(id, version), TaskKind.HANDLE);
        officer.require(task.getUnit().getId(), Role.DIVISION_HEAD);
        if (officers.servingIn(task.getUnit().getId(), Role.SPECIALIST, Role.DIVISION_HEAD).stream()
                .noneMatch(candidate -> candidate.login().equals(login))) {
            throw new NotInThisUnit();
        }
        task.assign(login);
    }
}
