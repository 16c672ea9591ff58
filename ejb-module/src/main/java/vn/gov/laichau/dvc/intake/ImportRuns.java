package vn.gov.laichau.dvc.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import vn.gov.laichau.dvc.national.ImportOutcome;
import vn.gov.laichau.dvc.shared.NotFound;
import vn.gov.laichau.dvc.shared.Repository;

/** All imports and their reports. */
@Repository
class ImportRuns {

    private static final long RUN_LOCK = 3_201_704L;
    private static final String ASKED = "from ImportRunLine l where l.run = :run and (:all = true or l.outcome = :outcome) "
            + "and (:noted = false or l.noted = true) ";

    @PersistenceContext(unitName = "dvc")
    EntityManager em;

    void add(ImportRun run) {
        em.persist(run);
    }

    void add(ImportRunLine line) {
        em.persist(line);
    }

    /** Two who start at once come one after the other. */
    void hold() {
        em.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) held").setParameter(1, RUN_LOCK)
                .getSingleResult();
    }

    ImportRun get(UUID uuid) {
        return em.createQuery("select r from ImportRun r where r.uuid = :uuid", ImportRun.class)
                .setParameter("uuid", uuid).getResultStream().findFirst().orElseThrow(() -> new NotFound("import", uuid));
    }

    Optional<ImportRun> last() {
        return latest(1).stream().findFirst();
    }

    List<ImportRun> latest(int most) {
        return em.createQuery("select r from ImportRun r order by r.startedAt desc, r.id desc", ImportRun.class)
                .setMaxResults(most).getResultList();
    }

    List<ImportRunLine> lines(ImportRun run, Optional<ImportOutcome> outcome, boolean noted, int first, int size) {
        return em.createQuery("select l " + ASKED + "order by l.position", ImportRunLine.class)
                .setParameter("run", run.getId()).setParameter("all", outcome.isEmpty())
                .setParameter("outcome", outcome.orElse(ImportOutcome.ADDED)).setParameter("noted", noted)
                .setFirstResult(first).setMaxResults(size).getResultList();
    }

    int counted(ImportRun run, Optional<ImportOutcome> outcome, boolean noted, int most) {
        return em.createQuery("select l.id " + ASKED, Long.class).setParameter("run", run.getId())
                .setParameter("all", outcome.isEmpty()).setParameter("outcome", outcome.orElse(ImportOutcome.ADDED))
                .setParameter("noted", noted).setMaxResults(most).getResultList().size();
    }

    Map<ImportOutcome, Long> counts(ImportRun run) {
        var counts = new EnumMap<ImportOutcome, Long>(ImportOutcome.class);
        em.createQuery("select l.outcome, count(l) from ImportRunLine l where l.run = :run group by l.outcome",
                Object[].class).setParameter("run", run.getId()).getResultList()
                .forEach(row -> counts.put((ImportOutcome) row[0], (Long) row[1]));
        return counts;
    }
}
