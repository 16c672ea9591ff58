package vn.gov.laichau.dvc.register;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** The books that the caller may read: those of his own agency, as its desk, its records office or its leader. */
@ApplicationScoped
class Readable {

    @Inject
    Books books;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    List<BookView> books() {
        return books.of(agencies());
    }

    BookView book(BookKey wanted) {
        return books().stream().filter(book -> book.key().equals(wanted)).findFirst()
                .orElseThrow(() -> new NotFound("register", wanted));
    }

    /** Key of one of his agencies. */
    long agency(UUID wanted) {
        return agencies().stream().filter(unit -> unit.getUuid().equals(wanted)).findFirst()
                .orElseThrow(() -> new NotFound("agency", wanted)).getId();
    }

    private List<Unit> agencies() {
        return Stream.of(Role.RECEPTION, Role.RECORDS_CLERK, Role.LEADER)
                .flatMap(role -> officer.unitIdsWith(role).stream()).map(unit -> units.get(unit).agency()).distinct()
                .sorted(Comparator.comparing(Unit::getName)).toList();
    }
}
