package vn.gov.laichau.dvc.inbox;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

/** How the head of a division shares many dossiers out among his officers (Điều 8). The giving itself is done one by one. */
@Stateless
@RolesAllowed(Role.DIVISION_HEAD)
public class Distribution {

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Units units;

    @Inject
    QueueRows rows;

    /** The people of the units that I head, with what they hold now. */
    public List<Colleague> colleagues() {
        var keys = new TreeSet<>(officer.unitIdsWith(Role.DIVISION_HEAD));
        var names = units.names(keys);
        var found = new ArrayList<Colleague>();
        for (long unit : keys) {
            officers.servingIn(unit, Role.SPECIALIST, Role.DIVISION_HEAD).forEach(one -> found.add(
                    new Colleague(one.login(), one.fullName(), names.get(unit), 0)));
        }
        var held = rows.held(new HashSet<>(found.stream().map(Colleague::login).toList()));
        return found.stream().map(one -> new Colleague(one.login(), one.fullName(), one.unitName(),
                held.getOrDefault(one.login(), 0))).toList();
    }

    /** For each of {@code count} dossiers who of these gets it, so that all have about the same. */
    public List<String> plan(int count, List<String> logins) {
        if (logins.isEmpty()) {
            throw new NobodyChosen();
        }
        return EvenDistribution.of(count, logins, rows.held(new HashSet<>(logins)));
    }
}
