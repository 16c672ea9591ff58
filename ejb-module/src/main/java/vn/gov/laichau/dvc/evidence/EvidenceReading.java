package vn.gov.laichau.dvc.evidence;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import vn.gov.laichau.dvc.shared.Repository;
import vn.gov.laichau.dvc.shared.Slice;

/** Reads lines of the trail by the things that they are about, the latest first. Who may read them, others ask. */
@Repository
public class EvidenceReading {

    /** Nobody turns so many pages. */
    private static final int FURTHEST = 100_000;

    /** Each thing by itself, in the order of the index and no further than the page needs. */
    private static final String OF_THINGS = " from unnest(cast(?1 as text[])) as thing(subject) cross join lateral "
            + "(select l.id, l.at, l.actor, l.act, l.subject, l.outcome, l.detail from dvc.evidence l "
            + "where l.subject = thing.subject and %s order by l.at desc, l.id desc limit ?3) e ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** {@code readings} are the names of the acts that only look. */
    public Slice<EvidenceView> lines(Collection<String> subjects, EvidenceChoice choice, Collection<String> readings,
            int first, int size) {
        int from = Math.min(first, FURTHEST);
        List<?> rows = of("select e.at, e.actor, e.act, e.subject, e.outcome, e.detail", " order by e.at desc, e.id desc "
                + "offset ?4 limit ?5", subjects, choice, readings, from + size)
                .setParameter(4, from).setParameter(5, size).getResultList();
        var counted = of("select count(*) from (select 1", " limit ?3) n", subjects, choice, readings, Slice.CAP + 1)
                .getSingleResult();
        return Slice.of(rows.stream().map(row -> view((Object[]) row)).toList(), from, size,
                ((Number) counted).intValue());
    }

    private Query of(String select, String end, Collection<String> subjects, EvidenceChoice choice,
            Collection<String> readings, int most) {
        return em.createNativeQuery(select + OF_THINGS.formatted(condition(choice)) + end)
                .setParameter(1, subjects.toArray(String[]::new)).setParameter(2, readings.toArray(String[]::new))
                .setParameter(3, most);
    }

    /** Each names the second parameter, so that there is one. */
    private static String condition(EvidenceChoice choice) {
        return switch (choice) {
            case ACTS -> "(l.outcome = 'REFUSED' or l.act <> all(cast(?2 as text[])))";
            case REFUSED -> "l.outcome = 'REFUSED' and cast(?2 as text[]) is not null";
            case READINGS -> "l.act = any(cast(?2 as text[]))";
            case ALL -> "cast(?2 as text[]) is not null";
        };
    }

    private static EvidenceView view(Object[] row) {
        return new EvidenceView(moment(row[0]), (String) row[1], (String) row[2], (String) row[3],
                ActOutcome.valueOf((String) row[4]), (String) row[5]);
    }

    private static Instant moment(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : ((Timestamp) value).toInstant();
    }
}
