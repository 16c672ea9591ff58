package vn.gov.laichau.dvc.organization;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.shared.Role;

/** What officers read about the organisation. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER,
    Role.AGENCY_ADMIN, Role.SYSTEM_AUTHORITY, Role.AUDITOR})
public class OrganizationQueries {

    @Inject
    Units units;

    @Inject
    Officers officers;

    @Inject
    Principal caller;

    /** Divisions with people in them that can be asked for their opinion; the asking one is left out. */
    public List<UnitView> divisionsToConsult(long own) {
        return units.divisions(own).stream().map(UnitView::of).toList();
    }

    /** All agencies of today, by name. */
    public List<UnitView> agencies() {
        return units.agencies();
    }

    /** The divisions of an agency, by name. */
    public List<UnitView> divisionsOf(String agency) {
        return units.divisionsOf(agency).stream().map(UnitView::of).toList();
    }

    public List<ServiceView> myServices() {
        return officers.servicesToday(caller.getName()).stream().map(service -> new ServiceView(
                UnitView.of(service.getUnit()), service.getRole(), service.getPosition())).toList();
    }

    /** Of an officer; empty for somebody who is none. */
    public Optional<String> nameOf(String login) {
        return officers.find(login).map(officer -> officer.view().fullName());
    }

    public String myName() {
        return officers.find(caller.getName()).map(officer -> officer.view().fullName()).orElse(caller.getName());
    }
}
