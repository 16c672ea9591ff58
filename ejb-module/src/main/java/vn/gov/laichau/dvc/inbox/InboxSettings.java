package vn.gov.laichau.dvc.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** How an officer arranges his lists: filters that he keeps or shares with his unit, and the columns he sees. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.SPECIALIST, Role.DIVISION_HEAD, Role.LEADER, Role.RECORDS_CLERK, Role.CASHIER})
public class InboxSettings {

    private static final int MOST_FILTERS = 30;

    @Inject
    InboxShelf shelf;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    public List<SavedFilterView> filters() {
        var places = officer.unitIds();
        return (places.isEmpty() ? shelf.own(officer.login()) : shelf.filters(officer.login(), places)).stream()
                .map(filter -> filter.view(officer.login())).toList();
    }

    /** {@code shared} is a unit in which the officer serves, or {@code null}. */
    public void keep(String name, QueueFilter filter, UUID shared) {
        var own = shelf.own(officer.login());
        if (own.size() >= MOST_FILTERS) {
            throw new TooManyFilters();
        }
        var fresh = new SavedFilter(name, filter, shared == null ? null : myUnit(shared), officer.stamp());
        if (shelf.isTaken(officer.login(), name.strip())) {
            throw new FilterNameTaken();
        }
        shelf.add(fresh);
    }

    /** Only what he keeps himself. */
    public void drop(UUID filter) {
        shelf.remove(shelf.own(officer.login(), filter).orElseThrow(() -> new NotFound("filter", filter)));
    }

    public Set<QueueColumn> columns() {
        return shelf.layout(officer.login()).map(QueueLayout::columns).orElseGet(QueueColumn::usual);
    }

    /** Names of columns; others count for nothing, and none at all brings the usual ones back. */
    public void choose(Collection<String> names) {
        var columns = QueueColumn.chosen(names::contains);
        shelf.layout(officer.login()).ifPresentOrElse(layout -> layout.choose(columns),
                () -> shelf.add(new QueueLayout(officer.login(), columns)));
    }

    private Unit myUnit(UUID uuid) {
        var unit = units.get(uuid);
        officer.require(unit.getId(), Role.OF_OFFICERS.toArray(String[]::new));
        return unit;
    }
}
