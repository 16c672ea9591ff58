package vn.gov.laichau.dvc.register;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The desk and the records office read the books of their own agency (TT 01/2018 Art 10). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.RECORDS_CLERK})
public class RegisterReading {

    /** As many lines as one file holds. */
    public static final int PRINTED = 1000;

    private static final int LARGEST_PAGE = 100;

    @Inject
    Books books;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    public List<BookView> books() {
        return books.of(mine());
    }

    /** One page, the last line first. */
    public Slice<RegisterRow> lines(UUID agency, RegisterKind kind, int year, String words, int first, int size) {
        var unit = required(agency);
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return Slice.of(books.page(unit, kind, year, words, start, many), start, many,
                books.counted(unit, kind, year, words));
    }

    /** The lines from a number on, as many as one file holds. */
    public List<RegisterRow> toPrint(UUID agency, RegisterKind kind, int year, int number) {
        return books.from(required(agency), kind, year, Math.max(1, number), PRINTED);
    }

    private long required(UUID agency) {
        return mine().stream().filter(unit -> unit.getUuid().equals(agency)).findFirst()
                .orElseThrow(() -> new NotFound("agency", agency)).getId();
    }

    private List<Unit> mine() {
        return Stream.of(Role.RECEPTION, Role.RECORDS_CLERK).flatMap(role -> officer.unitIdsWith(role).stream())
                .map(unit -> units.get(unit).agency()).distinct().sorted(Comparator.comparing(Unit::getName)).toList();
    }
}
