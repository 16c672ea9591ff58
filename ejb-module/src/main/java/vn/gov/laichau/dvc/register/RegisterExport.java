package vn.gov.laichau.dvc.register;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.shared.Role;

/** A book leaves the system as a file (Điều 5.3): that is recorded before its first line is given out. */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.RECORDS_CLERK, Role.LEADER})
public class RegisterExport {

    @Inject
    Readable readable;

    @Inject
    Books books;

    @Inject
    Event<Witnessed> witness;

    /** Records that it begins. */
    @Audited
    public BookView begin(UUID agency, BookKey key) {
        var book = readable.book(key);
        witness.fire(new Witnessed("Register.export", agency, key.kind() + " " + key.year() + "/" + key.volume() + ", lines "
                + book.first() + "-" + book.last()));
        return book;
    }

    /** The next lines from a number on; none when there are no more. */
    public List<RegisterRow> piece(BookKey key, int number) {
        return books.from(readable.agency(key.agency()), key, number, RegisterReading.PRINTED);
    }
}
