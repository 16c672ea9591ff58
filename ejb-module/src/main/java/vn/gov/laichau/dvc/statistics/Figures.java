package vn.gov.laichau.dvc.statistics;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.shared.Repository;

/** What the tables say about the use of procedures. */
@Repository
class Figures {

    private static final String SINCE = "from dvc.dossier d join dvc.procedure_version v on v.id = d.procedure_version_id "
            + "join dvc.procedure p on p.id = v.procedure_id where p.code = ?1 and d.accepted_at >= ?2 and not d.test ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    /** Received, solved, solved in time. */
    long[] counts(String code, Instant since) {
        var row = (Object[]) em.createNativeQuery("select count(*), count(d.done_at), "
                + "count(*) filter (where d.done_at <= d.due_at) " + SINCE).setParameter(1, code)
                .setParameter(2, since.atOffset(ZoneOffset.UTC)).getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue(), ((Number) row[2]).longValue()};
    }

    /** A dossier that was solved: by which agency, its first and its last day. */
    record Solved(long agency, LocalDate first, LocalDate last) {
    }

    /** The latest first. */
    @SuppressWarnings("unchecked")
    List<Solved> solved(String code, Instant since, String zone, int most) {
        List<Object[]> rows = em.createNativeQuery("select cast((d.accepted_at at time zone '" + zone + "') as date), "
                + "cast((d.done_at at time zone '" + zone + "') as date), d.agency_id " + SINCE
                + "and d.done_at is not null order by d.accepted_at desc limit " + most).setParameter(1, code)
                .setParameter(2, since.atOffset(ZoneOffset.UTC)).getResultList();
        return rows.stream().map(row -> new Solved(((Number) row[2]).longValue(), ((Date) row[0]).toLocalDate(),
                ((Date) row[1]).toLocalDate())).toList();
    }

    /** Views and submissions from a month on. */
    long[] use(String code, LocalDate fromMonth) {
        var row = (Object[]) em.createNativeQuery("select coalesce(sum(u.views), 0), coalesce(sum(u.submissions), 0) "
                + "from dvc.procedure_use u where u.code = ?1 and u.month >= ?2").setParameter(1, code)
                .setParameter(2, Date.valueOf(fromMonth)).getSingleResult();
        return new long[] {((Number) row[0]).longValue(), ((Number) row[1]).longValue()};
    }

    void count(String code, LocalDate month, long views, long submissions) {
        em.createNativeQuery("insert into dvc.procedure_use (code, month, views, submissions) values (?1, ?2, ?3, ?4) "
                + "on conflict (code, month) do update set views = procedure_use.views + excluded.views, "
                + "submissions = procedure_use.submissions + excluded.submissions").setParameter(1, code)
                .setParameter(2, Date.valueOf(month)).setParameter(3, views).setParameter(4, submissions).executeUpdate();
    }
}
