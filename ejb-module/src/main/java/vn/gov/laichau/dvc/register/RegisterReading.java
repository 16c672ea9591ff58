package vn.gov.laichau.dvc.register;

import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.dossier.Dossiers;
import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.shared.Role;
import vn.gov.laichau.dvc.shared.Slice;

/** The desk, the records office and the leaders read the books of their own agency (TT 01/2018 Art 10). */
@Stateless
@Audited
@RolesAllowed({Role.RECEPTION, Role.RECORDS_CLERK, Role.LEADER})
public class RegisterReading {

    /** As many lines as one file holds. */
    public static final int PRINTED = 1000;

    private static final int LARGEST_PAGE = 100;

    @Inject
    Books books;

    @Inject
    Readable readable;

    @Inject
    Dossiers dossiers;

    @Inject
    CurrentOfficer officer;

    public List<BookView> books() {
        return readable.books();
    }

    public BookView book(BookKey wanted) {
        return readable.book(wanted);
    }

    /** One page, the last line first. */
    public Slice<RegisterRow> lines(BookKey book, String words, int first, int size) {
        var unit = readable.agency(book.agency());
        int start = Math.max(0, first);
        int many = Math.min(Math.max(1, size), LARGEST_PAGE);
        return Slice.of(opened(books.page(unit, book, words, start, many)), start, many,
                books.counted(unit, book, words));
    }

    /** Who may open a dossier has the way to it in its line. */
    private List<RegisterRow> opened(List<RegisterRow> rows) {
        var mine = dossiers.openTo(rows.stream().map(RegisterRow::dossier).filter(Objects::nonNull).toList(),
                officer.unitIds());
        return rows.stream().map(row -> row.dossier() != null && mine.contains(row.dossier()) ? row.open() : row).toList();
    }

    /** The lines from a number on, as many as one file holds. */
    public List<RegisterRow> toPrint(BookKey book, int number) {
        return books.from(readable.agency(book.agency()), book, Math.max(1, number), PRINTED);
    }
}
