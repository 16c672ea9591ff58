package vn.gov.laichau.dvc.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.shared.Slice;

/** The registers as they are read: which there are, and their lines, page by page. */
@Repository
class Books {

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Those of these agencies, the latest year first. */
    List<BookView> of(Collection<Unit> agencies) {
        return agencies.stream().flatMap(agency -> rows(agency).stream().map(Object[].class::cast)
                .map(row -> new BookView(agency.getUuid(), agency.getName(), RegisterKind.valueOf((String) row[0]),
                        ((Number) row[1]).intValue(), ((Number) row[2]).intValue(), instant(row[3]), instant(row[4]))))
                .toList();
    }

    private List<?> rows(Unit agency) {
        return em.createNativeQuery("select kind, year, last, opened_at, closed_at from dvc.register where agency_id = ?1 "
                + "order by year desc, kind").setParameter(1, agency.getId()).getResultList();
    }

    /** The lines of one book, the last first; {@code words} are looked for in codes and names. */
    List<RegisterRow> page(long agency, RegisterKind kind, int year, String words, int first, int most) {
        List<?> lines = em.createNativeQuery("select l.* from dvc.register_line l join dvc.register r "
                + "on r.id = l.register_id where r.agency_id = ?1 and r.kind = ?2 and r.year = ?3 and l.search like ?4 "
                + "order by l.number desc limit ?5 offset ?6", RegisterLine.class).setParameter(1, agency)
                .setParameter(2, kind.name()).setParameter(3, year).setParameter(4, like(words)).setParameter(5, most)
                .setParameter(6, first).getResultList();
        return rows(lines);
    }

    int counted(long agency, RegisterKind kind, int year, String words) {
        return ((Number) em.createNativeQuery("select count(*) from (select 1 from dvc.register_line l join dvc.register r "
                + "on r.id = l.register_id where r.agency_id = ?1 and r.kind = ?2 and r.year = ?3 and l.search like ?4 "
                + "limit ?5) found").setParameter(1, agency).setParameter(2, kind.name()).setParameter(3, year)
                .setParameter(4, like(words)).setParameter(5, Slice.CAP + 1).getSingleResult()).intValue();
    }

    /** Lines from one number on, as they are printed. */
    List<RegisterRow> from(long agency, RegisterKind kind, int year, int number, int most) {
        List<?> lines = em.createNativeQuery("select l.* from dvc.register_line l join dvc.register r "
                + "on r.id = l.register_id where r.agency_id = ?1 and r.kind = ?2 and r.year = ?3 and l.number >= ?4 "
                + "order by l.number limit ?5", RegisterLine.class).setParameter(1, agency).setParameter(2, kind.name())
                .setParameter(3, year).setParameter(4, number).setParameter(5, most).getResultList();
        return rows(lines);
    }

    private static List<RegisterRow> rows(List<?> lines) {
        return lines.stream().map(RegisterLine.class::cast).map(RegisterRow::of).toList();
    }

    private static String like(String words) {
        return "%" + SearchText.fold(words == null ? "" : words).replace("\\", "\\\\").replace("%", "\\%")
                .replace("_", "\\_") + "%";
    }

    private static Instant instant(Object value) {
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
