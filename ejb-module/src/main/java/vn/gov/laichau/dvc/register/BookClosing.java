package vn.gov.laichau.dvc.register;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import vn.gov.laichau.dvc.evidence.Audited;
import vn.gov.laichau.dvc.evidence.Witnessed;
import vn.gov.laichau.dvc.organization.CurrentOfficer;
import vn.gov.laichau.dvc.organization.Units;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Role;

/** The records clerk or a leader closes a book of his agency, when its year is over or on a ground (TT 01/2018 Art 10). */
@Stateless
@RolesAllowed({Role.RECEPTION, Role.RECORDS_CLERK, Role.LEADER})
public class BookClosing {

    @Inject
    Registers registers;

    @Inject
    Units units;

    @Inject
    CurrentOfficer officer;

    @Inject
    Event<Witnessed> witness;

    @Inject
    Clock clock;

    /** Nothing is written into it any more. Who still writes is waited for; whoever comes later opens the next volume. */
    @Audited
    @RolesAllowed({Role.RECORDS_CLERK, Role.LEADER})
    public void close(UUID agency, RegisterKind kind, int year, int volume, String ground) {
        if (!mayClose(agency)) {
            throw new NotFound("agency", agency);
        }
        var book = new BookKey(agency, kind, year, volume);
        var why = ground == null ? "" : ground.strip();
        var stamp = officer.stamp();
        if (why.isEmpty() && !BookYear.isOver(year, stamp.at())) {
            throw new ClosingGroundMissing(year);
        }
        int last = registers.close(book, units.get(agency).getId(), why, stamp);
        witness.fire(new Witnessed("Register.close", agency, kind + " " + year + "/" + volume + ", last " + last));
    }

    /** Whether the caller may close books of this agency. */
    public boolean mayClose(UUID agency) {
        return Stream.of(Role.RECORDS_CLERK, Role.LEADER).flatMap(role -> officer.unitIdsWith(role).stream())
                .anyMatch(unit -> units.get(unit).agency().getUuid().equals(agency));
    }

    /** Whether a book of this year is closed without a ground. */
    public boolean isOver(int year) {
        return BookYear.isOver(year, clock.instant());
    }
}
