package vn.gov.laichau.dvc.register;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.gov.laichau.dvc.organization.Officers;
import vn.gov.laichau.dvc.organization.Unit;
import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.SearchText;
import vn.gov.laichau.dvc.shared.Slice;

/** The registers as they are read: which there are, and their lines, page by page. */
@Repository
class Books {

    private static final int CLOSED_BY = 7;
    private static final String LINES = " from dvc.register_line l where l.register_id = (select r.id from dvc.register r "
            + "where r.agency_id = ?1 and r.kind = ?2 and r.year = ?3 and r.volume = ?4) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    @Inject
    Officers officers;

    /** Those of these agencies, the latest first. */
    List<BookView> of(Collection<Unit> agencies) {
        return agencies.stream().flatMap(agency -> {
            var rows = rows(agency);
            var names = officers.names(rows.stream().map(row -> (String) row[CLOSED_BY]).filter(Objects::nonNull).toList());
            return rows.stream().map(row -> view(agency, row, names));
        }).toList();
    }

    private static BookView view(Unit agency, Object[] row, Map<String, String> names) {
        var key = new BookKey(agency.getUuid(), RegisterKind.valueOf((String) row[0]), number(row[1]), number(row[2]));
        return new BookView(key, agency.getName(), number(row[3]), number(row[4]), instant(row[5]), instant(row[6]),
                names.getOrDefault(row[CLOSED_BY], ""), (String) row[8]);
    }

    private List<Object[]> rows(Unit agency) {
        List<?> rows = em.createNativeQuery("select kind, year, volume, first, last, opened_at, closed_at, closed_by, "
                + "closing_ground from dvc.register where agency_id = ?1 order by year desc, kind, volume desc")
                .setParameter(1, agency.getId()).getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** The lines of one book, the last first; {@code words} are looked for in codes and names. */
    List<RegisterRow> page(long agency, BookKey book, String words, int first, int most) {
        return rows(of(em.createNativeQuery("select l.*" + LINES + "and l.search like ?5 order by l.number desc limit ?6 "
                + "offset ?7", RegisterLine.class), agency, book).setParameter(5, like(words)).setParameter(6, most)
                .setParameter(7, first).getResultList());
    }

    /** Counted in the order of the book: a word that stands in most lines is met soon, one that is rare is looked up. */
    int counted(long agency, BookKey book, String words) {
        return number(of(em.createNativeQuery("select count(*) from (select 1" + LINES + "and l.search like ?5 "
                + "order by l.number desc limit ?6) found"), agency, book).setParameter(5, like(words))
                .setParameter(6, Slice.CAP + 1).getSingleResult());
    }

    /** Lines from one number on, as they are printed. */
    List<RegisterRow> from(long agency, BookKey book, int number, int most) {
        return rows(of(em.createNativeQuery("select l.*" + LINES + "and l.number >= ?5 order by l.number limit ?6",
                RegisterLine.class), agency, book).setParameter(5, number).setParameter(6, most).getResultList());
    }

    private static Query of(Query query, long agency, BookKey book) {
        return query.setParameter(1, agency).setParameter(2, book.kind().name()).setParameter(3, book.year())
                .setParameter(4, book.volume());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
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
