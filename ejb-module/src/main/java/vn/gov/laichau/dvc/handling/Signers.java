package vn.gov.laichau.dvc.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Delegations;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.workflow.SigningRefusal;
import vn.gov.laichau.dvc.workflow.SigningRefusals;
import vn.gov.laichau.dvc.workflow.Task;

/** Who could decide a dossier today besides me: leaders of the same leadership, and who fills their place. */
@ApplicationScoped
class Signers {

    @Inject
    Officers officers;

    @Inject
    Delegations delegations;

    @Inject
    SigningRefusals refusals;

    @Inject
    CurrentOfficer officer;

    @Inject
    Clock clock;

    /** Not who proposed it, nor who has declined already. */
    Set<String> othersFor(Dossier dossier, Task task) {
        long unit = task.getUnit().getId();
        var others = new TreeSet<String>();
        officers.servingIn(unit, Role.LEADER).stream().map(OfficerView::login).forEach(others::add);
        delegations.inUnit(unit, LocalDate.now(clock)).stream()
                .filter(given -> given.covers(dossier.getSubject()))
                .filter(given -> !given.getGiver().equals(dossier.getProposedBy()))
                .forEach(given -> others.add(given.getTaker()));
        refusals.ofDossier(dossier).stream().filter(refusal -> refusal.getUnit() == unit).map(SigningRefusal::getOfficer)
                .forEach(others::remove);
        others.remove(officer.login());
        others.remove(dossier.getProposedBy() == null ? "" : dossier.getProposedBy());
        return others;
    }
}
