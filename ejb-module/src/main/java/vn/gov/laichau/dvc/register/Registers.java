package vn.gov.laichau.dvc.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.dossier.Dossier;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.OfficeClock;
import vn.gov.laichau.dvc.shared.Repository;

/** All registers. A number is taken in the transaction of the act: what is not committed has taken none. */
@Repository
public class Registers {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Writes the next line into an agency's book of the year of {@code at}, and opens the book with its first line. */
    public RegisterLine enter(RegisterKind kind, Unit agency, Dossier dossier, Instant at) {
        return enter(kind, agency, kind.sign(), dossier, at);
    }

    /** As above, in a book whose documents have a sign each, such as {@code KQ-UBND}. */
    public RegisterLine enter(RegisterKind kind, Unit agency, String sign, Dossier dossier, Instant at) {
        int year = at.atZone(OfficeClock.ZONE).getYear();
        var line = taken(kind, agency.getId(), year, at)
                .map(row -> new RegisterLine(((Number) row[0]).longValue(), ((Number) row[1]).intValue(), sign, dossier,
                        at))
                .orElseThrow(() -> new RegisterClosed(year));
        em.persist(line);
        return line;
    }

    /** The row of the book is held until the commit, so that two at once get one number after the other. */
    private Optional<Object[]> taken(RegisterKind kind, long agency, int year, Instant at) {
        List<?> rows = em.createNativeQuery("insert into dvc.register as r (agency_id, kind, year, last, opened_at) "
                + "values (?1, ?2, ?3, 1, ?4) on conflict (agency_id, kind, year) do update set last = r.last + 1 "
                + "where r.closed_at is null returning r.id, r.last").setParameter(1, agency)
                .setParameter(2, kind.name()).setParameter(3, year).setParameter(4, Timestamp.from(at))
                .getResultList();
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

    /** Closes the books of the years before this one; returns how many were still open. */
    int close(int year, String by, Instant at) {
        return em.createNativeQuery("update dvc.register set closed_at = ?1, closed_by = ?2 "
                + "where year < ?3 and closed_at is null").setParameter(1, Timestamp.from(at))
                .setParameter(2, by).setParameter(3, year).executeUpdate();
    }
}
