package vn.gov.laichau.dvc.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Delegations;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.shared.Role;

/** Who could decide a dossier today in a leadership: its leaders, and who fills the place of one (Điều 8). */
@ApplicationScoped
public class Deciders {

    @Inject
    Officers officers;

    @Inject
    Delegations delegations;

    @Inject
    SigningRefusals refusals;

    @Inject
    Clock clock;

    /** Not who proposed it, nor who has declined already. */
    public Set<String> of(Dossier dossier, long unit) {
        var people = new TreeSet<String>();
        officers.servingIn(unit, Role.LEADER).stream().map(OfficerView::login).forEach(people::add);
        delegations.inUnit(unit, LocalDate.now(clock)).stream()
                .filter(given -> given.covers(dossier.getSubject()))
                .filter(given -> !given.getGiver().equals(dossier.getProposedBy()))
                .forEach(given -> people.add(given.getTaker()));
        people.removeAll(refusals.by(dossier, unit));
        people.remove(dossier.getProposedBy() == null ? "" : dossier.getProposedBy());
        return people;
    }
}
