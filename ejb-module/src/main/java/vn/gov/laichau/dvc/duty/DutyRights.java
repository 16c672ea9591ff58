package vn.gov.laichau.dvc.duty;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.OfficerView;
import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.UnitKind;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.Role;

/**
 * Whose desk is whose: the head of a desk, the leaders and the administrator of its agency answer for it; whoever serves
 * at it
 * sees its roster.
 */
@ApplicationScoped
class DutyRights {

    @Inject
    CurrentOfficer officer;

    @Inject
    Officers officers;

    @Inject
    Units units;

    /** Desks of today whose roster this officer may see, by name. */
    List<Unit> visible() {
        return Stream.concat(headed().stream(), officer.unitIdsWith(Role.RECEPTION).stream().map(units::get)
                .filter(unit -> unit.getKind() == UnitKind.DESK)).distinct().sorted(Comparator.comparing(Unit::getName))
                .toList();
    }

    /** Desks for which he answers. */
    List<Unit> headed() {
        var own = officer.unitIdsWith(Role.DIVISION_HEAD).stream().map(units::get).filter(unit -> unit.getKind() ==
                UnitKind.DESK);
        var agencies = new TreeSet<Long>();
        Stream.of(Role.LEADER, Role.AGENCY_ADMIN).flatMap(role -> officer.unitIdsWith(role).stream())
                .forEach(unit -> agencies.add(units.get(unit).agency().getId()));
        return Stream.concat(own, agencies.stream().flatMap(agency -> units.part(units.get(agency), UnitKind.DESK).stream()))
                .distinct().toList();
    }

    boolean heads(Unit desk) {
        return headed().stream().anyMatch(one -> one.getId().equals(desk.getId()));
    }

    void requireHead(Unit desk) {
        if (!heads(desk)) {
            throw new NotYourDesk();
        }
    }

    /** Who is told when nobody opened the desk's inbox: its head, the leaders and the administrators of its agency. */
    List<OfficerView> responsible(Unit desk) {
        var leaders = units.part(desk.agency(), UnitKind.LEADERSHIP).stream()
                .flatMap(unit -> officers.servingIn(unit.getId(), Role.LEADER).stream());
        return Stream.concat(officers.servingIn(desk.getId(), Role.DIVISION_HEAD, Role.AGENCY_ADMIN).stream(), leaders)
                .distinct().toList();
    }
}
