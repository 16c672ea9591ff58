package vn.gov.laichau.dvc.register;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Stamp;

/** All registers. A number is taken in the transaction of the act: what is not committed has taken none. */
@Repository
public class Registers {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    private static final int TURNS = 5;

    @Inject
    Clock clock;

    /**
     * Writes the next line into an agency's book of the year of {@code at}, and opens the book with its first line. Where it
     * was closed while its year still runs, the next volume is opened and the numbers follow on.
     */
    public RegisterLine enter(RegisterKind kind, Unit agency, Dossier dossier, Instant at) {
        return enter(kind, agency, kind.sign(), dossier, at);
    }

    /** As above, in a book whose documents have a sign each, such as {@code KQ-UBND}. */
    public RegisterLine enter(RegisterKind kind, Unit agency, String sign, Dossier dossier, Instant at) {
        var row = taken(kind, agency.getId(), BookYear.of(at), at);
        var line = new RegisterLine(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), sign, dossier, at);
        em.persist(line);
        return line;
    }

    /**
     * The row of the book is held until the commit: two at once get one number after the other, and who closes it waits. Two
     * who open a book at once meet in its key, and the slower one then writes into what the faster one has opened.
     */
    private Object[] taken(RegisterKind kind, long agency, int year, Instant at) {
        for (int turn = 0; turn < TURNS; turn++) {
            var row = next(kind, agency, year).or(() -> opened(kind, agency, year, at));
            if (row.isPresent()) {
                return row.get();
            }
        }
        throw new RegisterClosed(year);
    }

    private Optional<Object[]> next(RegisterKind kind, long agency, int year) {
        return first(em.createNativeQuery("update dvc.register set last = last + 1 where agency_id = ?1 and kind = ?2 "
                + "and year = ?3 and closed_at is null returning id, last").setParameter(1, agency)
                .setParameter(2, kind.name()).setParameter(3, year).getResultList());
    }

    /** Its first volume, or the next one while the year is not over. */
    private Optional<Object[]> opened(RegisterKind kind, long agency, int year, Instant at) {
        return first(em.createNativeQuery("insert into dvc.register (agency_id, kind, year, volume, first, last, opened_at) "
                + "select ?1, ?2, ?3, coalesce(max(volume), 0) + 1, coalesce(max(last), 0) + 1, coalesce(max(last), 0) + 1, "
                + "cast(?4 as timestamptz) from dvc.register where agency_id = ?1 and kind = ?2 and year = ?3 "
                + "having count(*) = 0 or cast(?5 as boolean) on conflict do nothing returning id, last")
                .setParameter(1, agency).setParameter(2, kind.name()).setParameter(3, year)
                .setParameter(4, Timestamp.from(at)).setParameter(5, !BookYear.isOver(year, clock.instant()))
                .getResultList());
    }

    private static Optional<Object[]> first(List<?> rows) {
        return rows.stream().map(Object[].class::cast).findFirst();
    }

    /** The first line of a dossier in this kind of book; a dossier that is only tried has none. */
    public Optional<RegisterLine> lineOf(UUID dossier, RegisterKind kind) {
        List<?> lines = em.createNativeQuery("select l.* from dvc.register_line l "
                + "join dvc.register r on r.id = l.register_id "
                + "where l.dossier = ?1 and r.kind = ?2 order by l.id", RegisterLine.class).setParameter(1, dossier)
                .setParameter(2, kind.name()).getResultList();
        return lines.stream().map(RegisterLine.class::cast).findFirst();
    }

    /** Number of the volume in which a line stands. */
    public int volumeOf(RegisterLine line) {
        return ((Number) em.createNativeQuery("select volume from dvc.register where id = ?1")
                .setParameter(1, line.getRegister()).getSingleResult()).intValue();
    }

    /** Closes one book, after whoever still writes into it; returns its last number. */
    int close(BookKey book, long agency, String ground, Stamp stamp) {
        List<?> row = em.createNativeQuery("update dvc.register set closed_at = ?1, closed_by = ?2, closing_ground = ?3 "
                + "where agency_id = ?4 and kind = ?5 and year = ?6 and volume = ?7 and closed_at is null returning last")
                .setParameter(1, Timestamp.from(stamp.at())).setParameter(2, stamp.actor()).setParameter(3, ground)
                .setParameter(4, agency).setParameter(5, book.kind().name()).setParameter(6, book.year())
                .setParameter(7, book.volume()).getResultList();
        return row.stream().map(Number.class::cast).findFirst()
                .orElseThrow(() -> new BookClosed(book.year(), book.volume())).intValue();
    }

    /** Closes the books of the years before this one; returns how many were still open. */
    int close(int year, String by, Instant at) {
        return em.createNativeQuery("update dvc.register set closed_at = ?1, closed_by = ?2 "
                + "where year < ?3 and closed_at is null").setParameter(1, Timestamp.from(at))
                .setParameter(2, by).setParameter(3, year).executeUpdate();
    }
}
